import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import {
  createMigrationTable,
  listAppliedMigrations,
  type Migration,
  pendingMigrations,
  recordMigration,
} from './migration.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Store } from './store.ts'

/** How long one process waits for another that is writing. */
const busyTimeoutMs = 2_000

const migrate = (connection: Database.Database, path: string, migrations: readonly Migration[]): void => {
  // Immediate: two services that start together must not both find the same step undone.
  const apply = connection.transaction(() => {
    connection.exec(createMigrationTable)
    const applied = connection.prepare<[], { name: string }>(listAppliedMigrations).all()
    const pending = pendingMigrations(
      migrations,
      applied.map(({ name }) => name),
      `La base « ${path} »`,
    )
    for (const { name, statements } of pending) {
      for (const statement of statements) connection.exec(statement)
      connection.prepare(recordMigration).run(name)
    }
  })
  apply.immediate()
}

const connect = (path: string, migrations: readonly Migration[]): Database.Database => {
  let connection: Database.Database | undefined
  try {
    connection = new Database(path, { timeout: busyTimeoutMs })
    connection.pragma('journal_mode = WAL')
    connection.pragma('foreign_keys = ON')
    migrate(connection, path, migrations)
    return connection
  } catch (error) {
    connection?.close()
    throw sqliteFault(path, error)
  }
}

/** Opens or creates the file, and brings it to today's schema. Throws `StoreError`. */
export const openSqlite = (path: string, migrations: readonly Migration[]): Store => {
  const connection = connect(path, migrations)
  return {
    ...sqlStore(drizzle(connection), { translate: (error) => sqliteFault(path, error) }),
    async close() {
      connection.close()
    },
  }
}
