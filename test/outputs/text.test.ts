import { describe, expect, it } from 'vitest'
import text from '../../src/outputs/text.ts'
import { checked, finding } from '../support/report.ts'

const source = 'Bonjour,\nNonobstant {{nom}}, *merci*.'
const plain = { colours: false }

describe('the text output', () => {
  it('shows the place, the underlined words, the message, the rewrite and the rule', () => {
    const suggestions = [
      { text: 'Malgré', safe: true },
      { text: '', safe: false },
    ]
    const written = text.write(
      [checked(source, { diagnostics: [finding(source, 'Nonobstant', { suggestions })] })],
      plain,
    )
    expect(written.split('\n').slice(0, 7)).toEqual([
      'lettre.txt:2:1  avertissement',
      '  Nonobstant {{nom}}, *merci*.',
      '  ^^^^^^^^^^',
      '  « Nonobstant » est un mot du droit.',
      '  Écrivez\u00a0: Malgré',
      '  Ou supprimez ces mots (à relire).',
      '  Règle\u00a0: fr/words/nonobstant',
    ])
  })

  it('tells which rules are on trial', () => {
    const diagnostics = [finding(source, 'Nonobstant', { trial: true })]
    expect(text.write([checked(source, { diagnostics })], plain)).toContain(
      'Règle\u00a0: fr/words/nonobstant, à l’essai\n',
    )
  })

  it('shows the score, its parts and what costs most', () => {
    const written = text.write([checked(source)], plain)
    expect(written).toContain('Score\u00a0: 79,9 sur 100, note B')
    expect(written).toMatch(/Phrases +66,6\n +Mots +93,2\n/)
    expect(written).toMatch(/−11,1 {2}Longueur moyenne des phrases\n +−5,6 {2}Couper \(2\u00a0fois\)/)
  })

  it('says why there is no score', () => {
    const { score: _, ...report } = checked(source).report
    const written = text.write(
      [{ path: '-', source, report: { ...report, notGraded: 'Trop court.' } }],
      plain,
    )
    expect(written).toContain('Trop court.')
    expect(written).not.toContain('Score')
  })

  it('has no escape sequence without colours, whatever the letter holds', () => {
    const nasty = 'Voici \u001b[31mnonobstant\u0007 ici.'
    const diagnostics = [
      finding(nasty, '\u001b[31mnonobstant', { suggestions: [{ text: '\u001b]0;x', safe: true }] }),
    ]
    const written = text.write([checked(nasty, { diagnostics }, 'let\u001btre.txt')], plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('shows the same words with colours as without', () => {
    const document = checked(source, { diagnostics: [finding(source, 'Nonobstant')] })
    const coloured = text.write([document], { colours: true })
    expect(coloured).toContain('\u001b[33m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken off
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text.write([document], plain))
  })

  it('says that the result is incomplete when a document could not be read', () => {
    const unread = [{ path: 'absent.txt', message: 'Le fichier n’existe pas.' }]
    expect(text.write([checked(source)], { colours: false, unread })).toContain('Résultat incomplet')
  })
})
