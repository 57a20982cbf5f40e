import { describe, expect, it } from 'vitest'
import html from '../../src/outputs/html.ts'
import text from '../../src/outputs/text.ts'
import { checked } from '../support/report.ts'

const source = 'Madame,\n\nEnvoyez <votre> bail avant le 3 mai.\nOu le 4 mai.'
const span = (words: string) => ({
  start: source.indexOf(words),
  end: source.indexOf(words) + words.length,
})
const letter = {
  kind: 'document-request',
  facts: [
    { id: 'action', span: span('Envoyez <votre> bail') },
    { id: 'deadline', span: span('avant le 3 mai') },
    { id: 'deadline', span: span('le 4 mai') },
  ],
  absent: ['contact'],
} as const

describe('what a letter says, in a report', () => {
  it('is told in the terminal with the line of each fact, and what could not be found', () => {
    const written = text.write([checked(source, { letter })], { colours: false })
    expect(written.split('\n').slice(-5)).toEqual([
      '  Cette lettre\u00a0: demande de documents',
      '    chose à faire  ligne 3\u00a0: Envoyez <votre> bail',
      '    date limite    ligne 3\u00a0: avant le 3 mai',
      '    Pas trouvé\u00a0: contact.',
      '',
    ])
  })

  it('is told in the page with every line, escaped', () => {
    const written = html.write([checked(source, { letter })], { colours: false })
    expect(written).toContain('<td>Envoyez &lt;votre&gt; bail</td><td>ligne 3</td>')
    expect(written).toContain('<td>avant le 3 mai</td><td>lignes 3, 4</td>')
    expect(written).toContain('<p>Pas trouvé\u00a0: contact.</p>')
  })

  it('is not guessed for a text that is no letter', () => {
    const facts = { facts: letter.facts, absent: letter.absent }
    expect(text.write([checked(source, { letter: facts })], { colours: false })).not.toContain('Pas trouvé')
  })
})
