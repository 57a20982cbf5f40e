import { describe, expect, it } from 'vitest'
import { analysis } from '../../src/main.analysis.ts'
import { exampleContext, type } from '../support/door.ts'
import { exampleRule, exampleRuleBase } from '../support/rule-base.ts'

const withRules = (...rules: Parameters<typeof exampleRule>[0][]) => ({
  context: async () => ({ ...exampleContext, ruleBase: async () => exampleRuleBase(rules.map(exampleRule)) }),
})

describe('limpide rules', () => {
  it('lists every rule in force, one a line', async () => {
    const { code, stdout } = await type(['rules'], withRules({}, { id: 'fr/words/old', status: 'retired' }))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^fr\/words\/nonobstant +avertissement +Remplacer « nonobstant »$/m)
    expect(stdout).not.toContain('fr/words/old')
    expect(stdout).toContain('1\u00a0règle.')
  })

  it('explains a rule: message, reason, examples before and after, what is allowed, source', async () => {
    const { code, stdout } = await type(['rules', 'fr/words/nonobstant'])
    expect(code).toBe(0)
    for (const part of [
      'remplacer le terme\u00a0; engagement servi\u00a0: une information claire',
      'Hors du droit, presque personne n’emploie ce mot.',
      '[Nonobstant] votre courrier',
      'Malgré votre courrier, nous refusons.',
      'Formule de procédure.',
      'Guide de rédaction (Un ministère, 2001), p. 12',
    ])
      expect(stdout).toContain(part)
  })

  it('finds a rule by its last name, and by a name it bore once', async () => {
    expect((await type(['rules', 'nonobstant'])).stdout).toContain('fr/words/nonobstant')
    const renamed = withRules({ id: 'fr/words/malgre', formerly: ['fr/words/nonobstant'] })
    expect((await type(['rules', 'fr/words/nonobstant'], renamed)).stdout).toContain('fr/words/malgre')
  })

  it('tells which guides the rules rest on, with --coverage', async () => {
    const { code, stdout } = await type(['rules', '--coverage'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      'Guide de rédaction (Un ministère, 2001)\n  p. 12\u00a0: 1\u00a0règle\n    fr/words/nonobstant\n',
    )
    expect((await type(['rules', 'nonobstant', '--coverage'])).code).toBe(2)
  })

  it('fills the holes of a message, and keeps the paragraphs of a letter apart', async () => {
    const real = { context: async () => analysis }
    expect((await type(['rules', 'nonobstant'], real)).stdout).not.toMatch(/\{(?:found|replace)\}/)
    expect((await type(['rules', 'fr/content/contact-channels'], real)).stdout).toMatch(
      /Objet : rappel pour votre carte de bus\n\n +Madame,\n\n/,
    )
  })

  it('asks which one when two rules share a last name', async () => {
    const { code, stderr } = await type(
      ['rules', 'long'],
      withRules({ id: 'fr/a/long' }, { id: 'fr/b/long' }),
    )
    expect(code).toBe(2)
    expect(stderr).toContain('fr/a/long ou fr/b/long')
  })
})
