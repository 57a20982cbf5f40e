import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { migrations } from '../../src/generated/migrations.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { StoreError } from '../../src/storage/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'limpide-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string): string => join(folder, name)

/** What the person who started the service reads. */
const refusal = (path: string): string => {
  try {
    openSqlite(path, migrations)
  } catch (error) {
    if (error instanceof StoreError) return error.message
    throw error
  }
  throw new Error(`${path} was opened`)
}

describe('openSqlite', () => {
  it('refuses a folder, names it, and says what to give instead', () => {
    mkdirSync(file('folder'))
    expect(refusal(file('folder'))).toContain(
      `« ${file('folder')} » ne peut pas être ouverte. Donnez le chemin`,
    )
  })

  it('refuses a path whose folder is missing, and says to create it', () => {
    expect(refusal(file('missing/limpide.sqlite'))).toMatch(/son dossier n’existe pas\. Créez ce dossier/)
  })

  it('refuses a path where nothing can be written', () => {
    expect(refusal('/proc/limpide.sqlite')).toContain('/proc/limpide.sqlite')
  })

  it('refuses a file that is not a database, and leaves it as it was', () => {
    writeFileSync(file('letter.txt'), 'Madame, Monsieur,\n'.repeat(100))
    expect(refusal(file('letter.txt'))).toContain('n’est pas une base SQLite')
    expect(readFileSync(file('letter.txt'), 'utf8')).toBe('Madame, Monsieur,\n'.repeat(100))
  })

  it('refuses a damaged database', async () => {
    await openSqlite(file('damaged.sqlite'), migrations).close()
    const bytes = readFileSync(file('damaged.sqlite'))
    writeFileSync(file('damaged.sqlite'), bytes.fill(0x5a, 100))
    expect(refusal(file('damaged.sqlite'))).toContain('est abîmée')
  })

  it('refuses a database that another program holds locked', () => {
    const other = new Database(file('locked.sqlite'))
    other.exec('BEGIN EXCLUSIVE')
    expect(refusal(file('locked.sqlite'))).toContain('est utilisée par un autre programme')
    other.close()
  })

  it('refuses a database written by a newer version, without touching it', async () => {
    await openSqlite(file('newer.sqlite'), [
      ...migrations,
      { name: '9999_later.sql', statements: ['SELECT 1'] },
    ]).close()
    expect(refusal(file('newer.sqlite'))).toContain('version plus récente')
  })

  it('leaves the database as it was when a migration fails halfway', async () => {
    const broken = { name: '9999_broken.sql', statements: ['CREATE TABLE half (id)', 'NOT SQL'] }
    expect(() => openSqlite(file('half.sqlite'), [...migrations, broken])).toThrow(StoreError)
    await openSqlite(file('half.sqlite'), migrations).close()
    const tables = new Database(file('half.sqlite'))
      .prepare("SELECT name FROM sqlite_master WHERE name = 'half'")
      .all()
    expect(tables).toEqual([])
  })

  it('lets two services share one file', async () => {
    const [one, two] = [
      openSqlite(file('shared.sqlite'), migrations),
      openSqlite(file('shared.sqlite'), migrations),
    ]
    const said = {
      rule: 'r',
      ruleHash: 'h',
      ruleBase: 'b',
      engine: 'e',
      verdict: 'useful',
      comment: null,
      at: '1',
    } as const
    await one.addRuleFeedback({ id: 'a', ...said })
    await two.addRuleFeedback({ id: 'b', ...said })
    expect(await one.countRuleFeedback()).toEqual([{ rule: 'r', ruleHash: 'h', useful: 2, falseAlarms: 0 }])
    await one.close()
    await two.close()
  })

  it('says in French what a closed database is, without a stack trace', async () => {
    const store = openSqlite(file('closed.sqlite'), migrations)
    await store.close()
    await expect(store.check()).rejects.toThrow(/^La base « .*closed\.sqlite » ne peut pas être utilisée/)
  })
})
