import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text of `src/generated/migrations.ts`: SQL as strings, since a Worker has no disk and a bundle no folder. */
export const migrationsModule = (source: string): string => {
  const folder = join(source, 'storage', 'migrations')
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((name) => ({
      name,
      statements: readFileSync(join(folder, name), 'utf8')
        .split('--> statement-breakpoint')
        .map((statement) => statement.trim()),
    }))
  return [
    '// Written by src/build/compile-migrations.ts from src/storage/migrations/. Not committed.',
    "import type { Migration } from '../storage/migration.ts'",
    '',
    `export const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)}`,
    '',
  ].join('\n')
}
