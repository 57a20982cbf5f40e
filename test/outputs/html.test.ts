import { describe, expect, it } from 'vitest'
import html from '../../src/outputs/html.ts'
import { renderMarkdown } from '../../src/outputs/render-markdown.ts'
import { checked, finding } from '../support/report.ts'

const plain = { colours: false }
const source = 'Bonjour <script>alert(1)</script>, nonobstant & co.'

describe('the html output', () => {
  it('marks the flagged words and links them to what is said of them', () => {
    const page = html.write([checked(source, { diagnostics: [finding(source, 'nonobstant')] })], plain)
    expect(page).toContain('<mark class="warning">nonobstant</mark>')
    expect(page).toContain('href="#d1-c1"')
    expect(page).toContain('<li id="d1-c1">')
  })

  it('shows the letter and never runs it', () => {
    const diagnostics = [
      finding(source, '<script>', { message: '<img src=x>', suggestions: [{ text: '<b>', safe: true }] }),
    ]
    const page = html.write([checked(source, { diagnostics }, '<i>.txt')], plain)
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script|<img|<i>|<b>/)
  })

  it('cuts marks where findings overlap and loses no character', () => {
    const letter = 'Un deux trois quatre.'
    const diagnostics = [
      finding(letter, 'Un deux trois', { severity: 'info' }),
      finding(letter, 'deux', { severity: 'error' }),
      finding(letter, 'trois quatre'),
    ]
    const page = html.write([checked(letter, { diagnostics })], plain)
    const shown = /<div class="letter"[^>]*>(.*?)<\/div>/s.exec(page)?.[1] ?? ''
    expect(shown.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '')).toBe(letter)
    expect(shown).toContain('<mark class="error">deux</mark>')
    expect(shown).not.toMatch(/<mark[^>]*>[^<]*<mark/)
  })

  it('does not spread the mark of an empty span', () => {
    const diagnostics = [finding('Un deux.', 'deux', { span: { start: 3, end: 3 } })]
    const page = html.write([checked('Un deux.', { diagnostics })], plain)
    expect(page).not.toContain('<mark')
  })

  it('fetches nothing', () => {
    const markdown = 'Voyez ![logo](https://example.org/l.png) et [le site](https://example.org).'
    const page = html.write([checked(markdown, {}, 'lettre.md')], plain)
    expect(page).not.toMatch(/<(?:img|link|script|iframe|object)\b|@import|url\(/)
  })
})

describe('renderMarkdown', () => {
  it('shows emphasis, lists and tables', () => {
    expect(renderMarkdown('**Bon** jour\n\n- un\n\n| a |\n|---|\n| b |')).toMatch(
      /<strong>Bon<\/strong>[\s\S]*<li>un<\/li>[\s\S]*<td>b<\/td>/,
    )
  })

  it('hides front matter', () => {
    expect(renderMarkdown('---\ntitre: x\n---\nBonjour')).toBe('<p>Bonjour</p>\n')
  })

  it('takes out scripts, handlers, images, styles and dangerous links', () => {
    const nasty = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<p onclick="x()" style="color:red">a</p>',
      '[b](javascript:alert(1))',
      '<iframe src="x"></iframe><style>p{}</style>',
      '<svg><script>alert(1)</script></svg>',
    ].join('\n\n')
    expect(renderMarkdown(nasty)).not.toMatch(/script|onerror|onclick|style|iframe|<img|<svg/i)
  })
})
