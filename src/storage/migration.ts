import { StoreError } from './store.ts'

/** One step of the schema, as the build read it from `migrations/`. */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}

/** Wrangler reads and writes the same table (`migrations_table` in wrangler.toml), so both ways of migrating agree. */
export const createMigrationTable = `CREATE TABLE IF NOT EXISTS migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

export const listAppliedMigrations = 'SELECT name FROM migrations ORDER BY id'

export const recordMigration = 'INSERT INTO migrations (name) VALUES (?)'

/** The steps a database still needs. A step this program does not know means that a newer one wrote the database. */
export const pendingMigrations = (
  migrations: readonly Migration[],
  applied: readonly string[],
  place: string,
): readonly Migration[] => {
  const known = new Set(migrations.map(({ name }) => name))
  if (applied.some((name) => !known.has(name)))
    throw new StoreError(
      `${place} a été écrite par une version plus récente de Limpide. Installez cette version, ou choisissez une autre base.`,
    )
  return migrations.filter(({ name }) => !applied.includes(name))
}
