import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What writers said about a rule. Rows are added, never changed; the letter's words are never among them. */
export const ruleFeedback = sqliteTable(
  'rule_feedback',
  {
    id: text('id').primaryKey(),
    rule: text('rule').notNull(),
    ruleHash: text('rule_hash').notNull(),
    ruleBase: text('rule_base').notNull(),
    engine: text('engine').notNull(),
    verdict: text('verdict', { enum: ['useful', 'false-alarm'] }).notNull(),
    comment: text('comment'),
    at: text('at').notNull(),
  },
  (table) => [
    index('rule_feedback_by_rule').on(table.rule, table.ruleHash),
    check('rule_feedback_verdict', sql`${table.verdict} in ('useful', 'false-alarm')`),
  ],
)
