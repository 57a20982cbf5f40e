import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze.ts'
import plain from '../../src/inputs/plain.ts'
import { analyzerOf, analyzeText } from '../support/analyzer.ts'
import { useSite } from './use-site.ts'
import { corpusLetter, expectReport, notice, paste, textOf } from './writer.ts'

const site = useSite()
let page: Page

beforeEach(async () => {
  page = (await site.visit()).page
})

const refusal = corpusLetter('refus-prime-activite/source.txt')
const short = 'Madame,\n\nNonobstant votre courrier, nous maintenons la retenue.'
const english =
  'Dear Ms Jones,\n\nPrior to the commencement of the payments, you are required to send us the form that we have attached to this letter. In the event that you do not send it, we will not be able to pay you. You may contact us by telephone if there is anything in this letter that you do not understand. We will be happy to help you with the form.\n'

describe('checking a letter', () => {
  it('gives a pasted letter the score and the alerts of the engine, underlined at the exact words', async () => {
    const report = await analyzeText(refusal)
    await paste(page, refusal)
    expect(await textOf(page)).toBe(refusal)
    await expectReport(page, report)
    expect(report.diagnostics.length).toBeGreaterThan(5)
  })

  it('analyses in a Web Worker', async () => {
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/analysis\.worker/),
    ])
  })

  it.each([
    { format: 'markdown', file: 'demande-pieces-prefecture/source.md' },
    { format: 'html', file: 'inscription-ecole/source.html' },
  ] as const)('reads $format when it is chosen', async ({ format, file }) => {
    const letter = corpusLetter(file)
    await paste(page, letter)
    await page.getByLabel('Format du texte').selectOption(format)
    await expectReport(page, await analyzeText(letter, format))
  })

  it('says why a short text has no grade, and still shows its alerts', async () => {
    const report = await analyzeText(short)
    await paste(page, short)
    await expectReport(page, report)
    expect(await page.locator('.not-graded').textContent()).toBe(report.notGraded)
    expect(report.notGraded).toMatch(/trop court/)
    expect(await page.locator('#spoken').textContent()).toBe(report.notGraded)
    expect(await page.locator('#score-value').count()).toBe(0)
  })

  it('tells what the letter does, and lets the writer say it', async () => {
    await paste(page, refusal)
    const kind = page.getByLabel('Type de lettre')
    await expect.poll(() => kind.locator('option').first().textContent()).toBe('Automatique (refus)')
    await kind.selectOption('Rappel')
    await expectReport(page, analyze(plain.read(refusal), await analyzerOf('fr'), { kind: 'reminder' }))
  })

  it('recognises the language, names it, and lets the writer choose another', async () => {
    const language = page.getByLabel('Langue', { exact: true })
    await paste(page, english)
    await expectReport(page, await analyzeText(english, 'plain', 'en'))
    expect(await language.locator('option').first().textContent()).toMatch(/^Automatique \(.+\)$/)
    expect(await page.locator('#editor').getAttribute('lang')).toBe('en')
    await language.selectOption('fr')
    await expectReport(page, await analyzeText(english, 'plain', 'fr'))
    expect(await page.locator('#editor').getAttribute('lang')).toBe('fr')
  })

  it('keeps the underlines on their words while the writer goes on typing', async () => {
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    await page.locator('#letter').press('ControlOrMeta+Home')
    await page.keyboard.type('Bonjour,\n\n')
    await expectReport(page, await analyzeText(`Bonjour,\n\n${refusal}`))
  })

  it('draws each underline under its words, whatever the width of the page', async () => {
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    for (const width of [1280, 700, 360]) {
      await page.setViewportSize({ width, height: 800 })
      const sizes = await page.evaluate(() => {
        const [area, layer] = [document.querySelector('#letter'), document.querySelector('#backdrop')]
        return [area, layer].map((part) => [part?.clientWidth, part?.scrollHeight])
      })
      expect(sizes[0]).toEqual(sizes[1])
    }
  })

  it('says what it could not read as it was written', async () => {
    const letter = `${refusal}\n{% if enfant\n`
    await paste(page, letter)
    const { warnings } = await analyzeText(letter)
    const shown = page.locator('#warnings > li')
    await expect.poll(() => shown.count()).toBe(warnings.length)
    expect(warnings.length).toBeGreaterThan(0)
    expect(await shown.first().textContent()).toContain(warnings[0]?.message)
  })

  it('invites to paste a letter when there is none', async () => {
    const status = page.locator('#status')
    const invitation = await status.textContent()
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    await page.locator('#letter').press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await expect.poll(() => status.textContent()).toBe(invitation)
    expect(await page.locator('#findings > li, #score > *').count()).toBe(0)
  })

  it('has an example that shows what it can do', async () => {
    await page.getByRole('button', { name: 'Charger un exemple' }).click()
    await expect.poll(() => textOf(page)).toMatch(/^Caisse/)
    const report = await analyzeText(await textOf(page))
    await expectReport(page, report)
    expect(report.diagnostics.filter(({ suggestions }) => suggestions.length > 0).length).toBeGreaterThan(3)
  })

  it('refuses a paste above 5 MB in one sentence, and keeps the text that was there', async () => {
    await paste(page, short)
    await paste(page, 'é'.repeat(2_700_000))
    await expect.poll(() => notice(page).textContent()).toMatch(/dépasse 5/)
    expect(await textOf(page)).toBe(short)
  })
})

describe('the preview', () => {
  it('shows Markdown as its reader will see it', async () => {
    await paste(page, '# Votre demande\n\nVous avez **15 jours**.')
    await page.getByLabel('Format du texte').selectOption('markdown')
    await page.getByRole('tab', { name: 'Aperçu' }).click()
    const preview = page.getByRole('tabpanel', { name: 'Aperçu' })
    await expect.poll(() => preview.locator('h1').textContent()).toBe('Votre demande')
    expect(await preview.locator('strong').textContent()).toBe('15 jours')
  })

  it.each(['markdown', 'html'])('runs, loads and follows nothing of %s', async (format) => {
    const hostile = [
      '<p onclick="document.title = 1">Bonjour <a href="https://example.org/">ici</a></p>',
      '<img src="https://example.org/x.png" onerror="document.title = 2">',
      '<script>document.title = 3</script><style>body { display: none }</style>',
      '<iframe src="https://example.org/"></iframe><form action="https://example.org/"><input></form>',
    ].join('\n')
    await paste(page, hostile)
    const title = await page.title()
    await page.getByLabel('Format du texte').selectOption(format)
    await page.getByRole('tab', { name: 'Aperçu' }).click()
    const preview = page.getByRole('tabpanel', { name: 'Aperçu' })
    await expect.poll(() => preview.textContent()).toContain('Bonjour ici')
    const dangers = '[onclick], [href], img, script, style, iframe, form, input'
    expect(await preview.locator(dangers).count()).toBe(0)
    expect(await page.title()).toBe(title)
  })

  it('shows the words of an HTML letter, not its head', async () => {
    const html =
      '<html><head><title>Modèle 12</title><style>p { color: red }</style></head><body>\n\n<p>Bonjour\n\n<b>à vous</b></p></body></html>'
    await paste(page, html)
    await page.getByLabel('Format du texte').selectOption('html')
    await page.getByRole('tab', { name: 'Aperçu' }).click()
    const preview = page.getByRole('tabpanel', { name: 'Aperçu' })
    await expect
      .poll(async () => (await preview.textContent())?.replace(/\s+/g, ' ').trim())
      .toBe('Bonjour à vous')
  })
})
