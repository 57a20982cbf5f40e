import { asc, eq, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { ruleFeedback } from './schema/rule-feedback.ts'
import type { Store, StoreError } from './store.ts'

type Database = BaseSQLiteDatabase<'sync', unknown> | BaseSQLiteDatabase<'async', unknown>

const countOf = (verdict: 'useful' | 'false-alarm') =>
  sql<number>`sum(${ruleFeedback.verdict} = ${verdict})`.mapWith(Number)

interface SqlStoreOptions {
  /** Says in French what the driver threw. */
  readonly translate: (error: unknown) => StoreError
  /** Awaited before each act, for a database that cannot be prepared when it is opened. */
  readonly ready?: () => Promise<void>
}

/** The acts that SQLite and D1 do with the same words. */
export const sqlStore = (database: Database, { translate, ready }: SqlStoreOptions): Omit<Store, 'close'> => {
  // drizzle writes the two kinds as unrelated types, though every query of either can be awaited.
  const db = database as BaseSQLiteDatabase<'async', unknown>
  const act = async <T>(query: () => PromiseLike<T>): Promise<T> => {
    try {
      await ready?.()
      return await query()
    } catch (error) {
      throw translate(error)
    }
  }
  const { rule, ruleHash, at, id } = ruleFeedback
  return {
    async addRuleFeedback(feedback) {
      await act(() => db.insert(ruleFeedback).values(feedback))
    },
    ruleFeedback: (name) =>
      act(() => db.select().from(ruleFeedback).where(eq(rule, name)).orderBy(asc(at), asc(id))),
    countRuleFeedback: () =>
      act(() =>
        db
          .select({ rule, ruleHash, useful: countOf('useful'), falseAlarms: countOf('false-alarm') })
          .from(ruleFeedback)
          .groupBy(rule, ruleHash)
          .orderBy(asc(rule), asc(ruleHash)),
      ),
    async check() {
      await act(() => db.select({ id }).from(ruleFeedback).limit(1))
    },
  }
}
