import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../src/build/bundle.ts'
import { conlluFaults, rowsOf } from '../support/conllu.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Under node_modules/, so that the bundle finds the one package it does not hold.
const folder = join(root, 'node_modules', '.cache', 'limpide-cli-test')
const program = join(folder, 'main.cli.js')
const letter = 'Madame,\n\nNous avons reçu votre demande. Elle est complète.\n'

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

beforeAll(() => bundle(folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the bundled program', () => {
  it('shows its help without loading a language', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('checks a letter from standard input', () => {
    const { status, stdout, stderr } = run(['check', '-', '--format', 'json'], letter)
    expect(stderr).toBe('')
    expect(status === 0 || status === 1).toBe(true)
    expect(JSON.parse(stdout).files).toHaveLength(1)
  })

  it('says in one line which database it cannot open, and what to do', () => {
    const { status, stdout, stderr } = run([
      'serve',
      '--port',
      '0',
      '--database',
      join(folder, 'absent', 'x.sqlite'),
    ])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('x.sqlite')
    expect(stderr).toContain('Créez ce dossier')
  })

  it('ends with 2 and one line for a document that it cannot read', () => {
    const { status, stdout, stderr } = run(['check', 'absent.txt'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('annotates a letter from standard input', () => {
    const { status, stdout, stderr } = run(['annotate', '-'], letter)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(conlluFaults(stdout)).toEqual([])
    expect(rowsOf(stdout).map(([, , lemma]) => lemma)).toContain('recevoir')
  })

  it('scores texts from standard input, names a bad line and ends with 2', () => {
    const good = JSON.stringify({ id: 'a', text: letter })
    expect(run(['score', '--jsonl'], `${good}\n`)).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout, stderr } = run(['score', '--jsonl'], `${good}\n{oops\n${good}\n`)
    expect(status).toBe(2)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'a'])
    expect(stderr).toMatch(/^limpide\u00a0: ligne 2\u00a0: [^\n]*JSON[^\n]*\n$/)
  })

  it('ends quietly when its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [program, 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    await new Promise((resolve) => child.once('close', resolve))
    expect(complaint).toBe('')
  })

  it('opens the service and closes it when it is asked to stop', async () => {
    const args = [program, 'serve', '--port', '0', '--database', join(folder, 'test.sqlite')]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const said = await new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    })
    const url = /http:\S+/.exec(said)?.[0] ?? ''
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    expect(await closed).toBe(0)
  })
})
