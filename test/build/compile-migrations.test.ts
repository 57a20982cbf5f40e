import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { migrationsModule } from '../../src/build/compile-migrations.ts'

const source = mkdtempSync(join(tmpdir(), 'limpide-migrations-'))
afterEach(() => rmSync(source, { recursive: true }))

it('migrations are carried as SQL statements, in the order they must run', () => {
  const folder = join(source, 'storage', 'migrations')
  mkdirSync(join(folder, 'meta'), { recursive: true })
  writeFileSync(join(folder, '0001_later.sql'), "INSERT INTO a VALUES ('d’accord \\ `y`');\n")
  writeFileSync(
    join(folder, '0000_first.sql'),
    'CREATE TABLE a (\n  b text\n);\n--> statement-breakpoint\nCREATE INDEX c ON a (b);\n',
  )
  writeFileSync(join(folder, 'meta', '_journal.json'), '{}')
  const text = migrationsModule(source)
  expect(text).toContain("import type { Migration } from '../storage/migration.ts'")
  expect(JSON.parse(text.slice(text.indexOf('= [') + 2))).toEqual([
    { name: '0000_first.sql', statements: ['CREATE TABLE a (\n  b text\n);', 'CREATE INDEX c ON a (b);'] },
    { name: '0001_later.sql', statements: ["INSERT INTO a VALUES ('d’accord \\ `y`');"] },
  ])
})
