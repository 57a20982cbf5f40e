import { type AnyD1Database, drizzle } from 'drizzle-orm/d1'
import {
  createMigrationTable,
  listAppliedMigrations,
  type Migration,
  pendingMigrations,
  recordMigration,
} from './migration.ts'
import { sqlStore } from './sql-store.ts'
import { type Store, StoreError } from './store.ts'

interface D1Statement {
  bind(...values: unknown[]): D1Statement
  all(): Promise<{ results: unknown[] }>
  run(): Promise<unknown>
}

/** The part of Cloudflare's D1 binding that migrating needs. */
export interface D1Binding {
  prepare(query: string): D1Statement
  batch(statements: D1Statement[]): Promise<unknown>
}

// D1 errors carry no code and may repeat the query: only their kind is said.
const fault = (error: unknown): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError(
        'La base D1 ne répond pas, ou a refusé cet enregistrement. Vérifiez la liaison DB de wrangler.toml.',
      )

const isNamed = (row: unknown): row is { name: string } =>
  typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string'

const migrate = async (binding: D1Binding, migrations: readonly Migration[]): Promise<void> => {
  const pending = async () => {
    const { results } = await binding.prepare(listAppliedMigrations).all()
    const applied = results.filter(isNamed).map(({ name }) => name)
    return pendingMigrations(migrations, applied, 'La base D1')
  }
  await binding.prepare(createMigrationTable).run()
  for (const { name, statements } of await pending()) {
    const steps = statements.map((statement) => binding.prepare(statement))
    try {
      // D1 has no interactive transaction; a batch is one.
      await binding.batch([...steps, binding.prepare(recordMigration).bind(name)])
    } catch (error) {
      // Two Workers may wake together: the one that loses finds the step done.
      if ((await pending()).some((migration) => migration.name === name)) throw error
    }
  }
}

/**
 * Opens nothing yet: a Worker has no start of its own, so the first act brings the database to today's schema,
 * and one that fails leaves the next to try again.
 */
export const openD1 = (binding: D1Binding, migrations: readonly Migration[]): Store => {
  let migrated: Promise<void> | undefined
  const ready = (): Promise<void> => {
    migrated ??= migrate(binding, migrations).catch((error: unknown) => {
      migrated = undefined
      throw error
    })
    return migrated
  }
  // `D1Binding` names only the methods used here; the object Cloudflare hands in has them all.
  const database = drizzle(binding as AnyD1Database)
  return { ...sqlStore(database, { translate: fault, ready }), async close() {} }
}
