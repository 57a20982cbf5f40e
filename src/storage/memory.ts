import { type RuleFeedback, type RuleFeedbackCount, type Store, StoreError } from './store.ts'

const count = (rows: readonly RuleFeedback[]): RuleFeedbackCount[] => {
  const counts = new Map<string, RuleFeedbackCount>()
  for (const { rule, ruleHash, verdict } of rows) {
    const key = JSON.stringify([rule, ruleHash])
    const { useful, falseAlarms } = counts.get(key) ?? { useful: 0, falseAlarms: 0 }
    counts.set(key, {
      rule,
      ruleHash,
      useful: useful + (verdict === 'useful' ? 1 : 0),
      falseAlarms: falseAlarms + (verdict === 'false-alarm' ? 1 : 0),
    })
  }
  return [...counts.values()]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A store that forgets everything when the process ends: for tests. */
export const openMemory = (): Store => {
  const rows: RuleFeedback[] = []
  return {
    async addRuleFeedback(feedback) {
      if (rows.some(({ id }) => id === feedback.id)) throw new StoreError('Cet avis est déjà enregistré.')
      rows.push({ ...feedback })
    },
    async ruleFeedback(rule) {
      const found = rows.filter((row) => row.rule === rule)
      return found.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    },
    async countRuleFeedback() {
      return count(rows).sort((a, b) => compare(a.rule, b.rule) || compare(a.ruleHash, b.ruleHash))
    },
    async check() {},
    async close() {},
  }
}
