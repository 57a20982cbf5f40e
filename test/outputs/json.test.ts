import { describe, expect, it } from 'vitest'
import json from '../../src/outputs/json.ts'
import type { CheckedDocument, OutputOptions } from '../../src/outputs/output.ts'
import { checked, finding } from '../support/report.ts'

const write = (documents: readonly CheckedDocument[], options: OutputOptions = { colours: false }) =>
  JSON.parse(json.write(documents, options))

const source = 'Bonjour,\r\nNonobstant votre courrier.'

describe('the json output', () => {
  it('has exactly the keys that the format promises', () => {
    const result = write([checked(source, { diagnostics: [finding(source, 'Nonobstant')] })])
    expect(Object.keys(result)).toEqual(['schema', 'engine', 'ruleBase', 'files'])
    expect(Object.keys(result.files[0])).toEqual([
      'path',
      'language',
      'ruleBase',
      'score',
      'grade',
      'subscores',
      'letter',
      'measures',
      'diagnostics',
    ])
  })

  it('says what the letter is, quotes its facts and names those that are absent', () => {
    const letter = {
      kind: 'reminder' as const,
      facts: [{ id: 'documents' as const, span: { start: 21, end: 35 } }],
      absent: ['deadline' as const],
    }
    expect(write([checked(source, { letter })]).files[0].letter).toEqual({
      kind: 'reminder',
      facts: [{ id: 'documents', start: 21, end: 35, line: 2, column: 12, excerpt: 'votre courrier' }],
      absent: ['deadline'],
    })
    expect(write([checked(source)]).files[0].letter.kind).toBeNull()
  })

  it('places a finding by offsets, line and column, and quotes it', () => {
    const suggestions = [{ text: 'Malgré', safe: true }]
    const result = write([checked(source, { diagnostics: [finding(source, 'Nonobstant', { suggestions })] })])
    expect(result.files[0].diagnostics).toEqual([
      {
        rule: 'fr/words/nonobstant',
        theme: 'words',
        trial: false,
        severity: 'warning',
        message: '« Nonobstant » est un mot du droit.',
        start: 10,
        end: 20,
        line: 2,
        column: 1,
        excerpt: 'Nonobstant',
        suggestions: [{ text: 'Malgré', safe: true }],
      },
    ])
  })

  it('gives one rule base when documents share it, and each by language when they do not', () => {
    const english = checked('Hello.', { language: 'en', ruleBase: 'base-en' })
    expect(write([checked(source), checked(source)]).ruleBase).toBe('base-fr')
    expect(write([checked(source), english]).ruleBase).toBe('en:base-en fr:base-fr')
  })

  it('says why there is no score', () => {
    const { score: _, ...report } = checked(source).report
    const result = write([
      { path: '-', source, report: { ...report, notGraded: 'Ce texte est trop court.' } },
    ])
    expect(result.files[0]).toMatchObject({
      score: null,
      grade: null,
      notGraded: 'Ce texte est trop court.',
      subscores: [],
    })
  })

  it('places warnings as it places findings', () => {
    const warnings = [{ span: { start: 10, end: 12 }, message: 'Cette balise n’est pas fermée.' }]
    expect(write([checked(source, { warnings })]).files[0].warnings).toEqual([
      { message: 'Cette balise n’est pas fermée.', start: 10, end: 12, line: 2, column: 1 },
    ])
  })

  it('names the documents that could not be read', () => {
    const unread = [{ path: 'absent.txt', message: 'Le fichier n’existe pas.' }]
    expect(write([checked(source)], { colours: false, unread }).unread).toEqual(unread)
  })
})
