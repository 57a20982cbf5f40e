import type { Diagnostic } from '../../src/engine/diagnostic.ts'
import type { Report, Score } from '../../src/engine/report.ts'
import type { CheckedDocument } from '../../src/outputs/output.ts'

/** A finding on the first occurrence of `words` in `source`. */
export const finding = (source: string, words: string, changes: Partial<Diagnostic> = {}): Diagnostic => {
  const start = source.indexOf(words)
  return {
    rule: 'fr/words/nonobstant',
    theme: 'words',
    severity: 'warning',
    trial: false,
    message: `« ${words} » est un mot du droit.`,
    span: { start, end: start + words.length },
    suggestions: [],
    ...changes,
  }
}

export const exampleScore: Score = {
  value: 79.96,
  grade: 'B',
  subscores: [
    {
      id: 'phrases',
      label: 'Phrases',
      value: 66.64,
      share: 0.5,
      losses: [
        { cause: 'metric', id: 'words', label: 'Longueur moyenne des phrases', points: 22.24, total: 11.12 },
        { cause: 'rule', id: 'fr/sentences/too-long', label: 'Couper', points: 11.12, total: 5.56, count: 2 },
      ],
    },
    {
      id: 'mots',
      label: 'Mots',
      value: 93.28,
      share: 0.5,
      losses: [{ cause: 'rule', id: 'fr/words/x', label: 'Remplacer', points: 6.72, total: 3.36, count: 1 }],
    },
  ],
}

/** What the engine could say of a source. */
export const checked = (
  source: string,
  changes: Partial<Report> = {},
  path = 'lettre.txt',
): CheckedDocument => ({
  path,
  source,
  report: {
    engine: '0.0.0-test',
    ruleBase: 'base-fr',
    language: 'fr',
    score: exampleScore,
    letter: { facts: [], absent: [] },
    measures: [{ id: 'words', label: 'Mots par phrase', unit: 'mots', value: 17.33333, source: 'essai' }],
    diagnostics: [],
    shadowed: [],
    warnings: [],
    ...changes,
  },
})
