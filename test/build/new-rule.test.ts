import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileRules } from '../../src/build/compile-rules.ts'

const project = join(import.meta.dirname, '..', '..')
let house: string

// The command writes beside itself: in a house of its own it leaves the rules of this one alone.
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'limpide-new-rule-'))
  mkdirSync(join(house, 'src', 'build'), { recursive: true })
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }')
  for (const file of ['new-rule.ts', 'root.ts'])
    cpSync(join(project, 'src', 'build', file), join(house, 'src', 'build', file))
})
afterAll(() => rmSync(house, { recursive: true }))

const run = (...ids: readonly string[]) => {
  const tsx = join(project, 'node_modules', '.bin', 'tsx')
  const { status, stdout, stderr } = spawnSync(tsx, [join(house, 'src', 'build', 'new-rule.ts'), ...ids], {
    encoding: 'utf8',
    cwd: tmpdir(),
  })
  return { status, stdout, stderr }
}

describe('npm run new:rule', () => {
  it('writes a file to be filled, which no rule base takes before it is', () => {
    const { status, stdout } = run('fr/words/nonobstant')
    expect(status).toBe(0)
    expect(stdout).toContain('rules/fr/words/nonobstant.yaml')
    const text = readFileSync(join(house, 'rules', 'fr', 'words', 'nonobstant.yaml'), 'utf8')
    for (const key of ['title', 'match', 'suggest', 'message', 'explanation', 'source', 'flags', 'allows'])
      expect(text).toMatch(new RegExp(`^ *${key}:`, 'm'))
    expect(() => compileRules(house, 'fr')).toThrow(/rules\/fr\/words\/nonobstant\.yaml:1: title: /)
  })

  it('never writes over a rule', () => {
    const file = join(house, 'rules', 'fr', 'words', 'sis.yaml')
    mkdirSync(join(house, 'rules', 'fr', 'words'), { recursive: true })
    writeFileSync(file, 'title: Une règle\n')
    const { status, stderr } = run('fr/words/sis')
    expect(status).toBe(2)
    expect(stderr).toContain('rules/fr/words/sis.yaml already exists')
    expect(readFileSync(file, 'utf8')).toBe('title: Une règle\n')
  })

  it.each([
    [],
    ['nonobstant'],
    ['fr/words'],
    ['../../words/x'],
    ['fr/Words/x'],
    ['fr/words/été'],
    ['fr/words/x.yaml'],
  ])('says how to name a rule: %j', (...ids) => {
    const { status, stderr } = run(...ids)
    expect(status).toBe(2)
    expect(stderr).toContain('npm run new:rule fr/words/nonobstant')
    expect(existsSync(join(house, 'words'))).toBe(false)
  })
})
