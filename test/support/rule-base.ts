import type { Rule, RuleBase } from '../../src/rulebase/rule.ts'

export const exampleRule = (changes: Partial<Rule> = {}): Rule => ({
  id: 'fr/words/nonobstant',
  theme: 'words',
  hash: 'hash-today',
  title: 'Remplacer « nonobstant »',
  severity: 'warning',
  status: 'active',
  formerly: [],
  treatment: 'replace',
  commitment: 'clarity',
  match: { kind: 'terms', terms: [{ find: 'nonobstant', replace: ['malgré'] }] } as Rule['match'],
  suggest: 'review',
  message: '« {found} » est un mot du droit. Écrivez « {replace} ».',
  explanation: 'Hors du droit, presque personne n’emploie ce mot.',
  source: [{ work: 'guide', locator: 'p. 12' }],
  examples: {
    flags: [
      {
        text: '{{Nonobstant}} votre courrier, nous refusons.',
        rewrite: 'Malgré votre courrier, nous refusons.',
      },
    ],
    allows: [{ text: 'Le jugement est exécutoire nonobstant appel.', because: 'Formule de procédure.' }],
  },
  ...changes,
})

export const exampleRuleBase = (rules: readonly Rule[] = [exampleRule()]): RuleBase => ({
  language: 'fr',
  hash: 'base-today',
  rules,
  sources: { guide: { title: 'Guide de rédaction', author: 'Un ministère', year: 2001 } },
})
