import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analysis } from '../../src/main.analysis.ts'
import { conlluFaults, rowsOf } from '../support/conllu.ts'
import { type } from '../support/door.ts'

let folder = ''
const file = (name: string): string => join(folder, name)
const annotate = (args: readonly string[], input = '') =>
  type(['annotate', ...args], { context: async () => analysis }, input)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-'))
  writeFileSync(file('lettre.txt'), 'Nous avons reçu votre lettre.')
  writeFileSync(file('note.md'), '# Note\n\nAllez **au** guichet.')
  writeFileSync(file('page.html'), '<p>L&rsquo;&eacute;t&eacute; arrive.</p>')
  writeFileSync(file('vide.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('limpide annotate', () => {
  it('writes the words of a document as CoNLL-U, and ends with 0', async () => {
    const { code, stdout, stderr } = await annotate([file('lettre.txt')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(conlluFaults(stdout)).toEqual([])
    expect(rowsOf(stdout).map(([, , lemma]) => lemma)).toEqual([
      'nous',
      'avoir',
      'recevoir',
      'son',
      'lettre',
      '.',
    ])
    expect(stdout.startsWith(`# newdoc id = ${file('lettre.txt')}\n`)).toBe(true)
  })

  it('writes the same with --format conllu', async () => {
    const path = file('lettre.txt')
    expect((await annotate([path, '--format', 'conllu'])).stdout).toBe((await annotate([path])).stdout)
  })

  it('reads standard input for -, and calls it so', async () => {
    const { code, stdout } = await annotate(['-'], 'Venez demain.')
    expect(code).toBe(0)
    expect(stdout.startsWith('# newdoc id = -\n')).toBe(true)
    expect(rowsOf(stdout).map(([, form]) => form)).toEqual(['Venez', 'demain', '.'])
  })

  it.each([
    ['note.md', ['Note', 'Allez', 'au', 'à', 'le', 'guichet', '.']],
    ['page.html', ['L’', 'été', 'arrive', '.']],
  ])('reads %s by its ending', async (name, forms) => {
    const { stdout } = await annotate([file(name), '--lang', 'fr'])
    expect(conlluFaults(stdout)).toEqual([])
    expect(rowsOf(stdout).map(([, form]) => form)).toEqual(forms)
  })

  it('writes several documents one behind the other, in the order they were named', async () => {
    const { stdout } = await annotate([file('note.md'), file('lettre.txt')])
    expect(stdout.match(/^# newdoc id = .*$/gm)).toEqual([
      `# newdoc id = ${file('note.md')}`,
      `# newdoc id = ${file('lettre.txt')}`,
    ])
    expect(stdout).toMatch(/\n\n# newdoc id = [^\n]*lettre\.txt\n/)
  })

  it('annotates the language that was asked for', async () => {
    const { stdout } = await annotate(['-', '--lang', 'en'], 'We do not know.')
    expect(rowsOf(stdout).map(([, , lemma]) => lemma)).toContain('know')
  })

  it('still writes the others when one cannot be read, and says that the result is incomplete', async () => {
    const { code, stdout, stderr } = await annotate([
      file('absent.txt'),
      file('vide.txt'),
      file('lettre.txt'),
    ])
    expect(code).toBe(2)
    expect(rowsOf(stdout)).toHaveLength(6)
    expect(stderr).toContain('absent.txt')
    expect(stderr).toContain('vide.txt')
    expect(stderr).toContain('Le résultat est incomplet')
  })

  it.each<[string, readonly string[], string, string]>([
    ['no document', [], '', 'Donnez un fichier à annoter'],
    ['an empty input', ['-'], '', 'entrée standard : Ce document est vide'],
    [
      'an unknown format',
      ['-', '--format', 'xml'],
      'Venez.',
      'Le format « xml » n’existe pas. Choisissez conllu.',
    ],
    ['an unknown language', ['-', '--lang', 'de'], 'Venez.', 'La langue « de » n’existe pas'],
    ['a file that is not there', ['absent.txt'], '', 'absent.txt'],
  ])('refuses %s in one French sentence and ends with 2', async (_, args, input, words) => {
    const { code, stdout, stderr } = await annotate(args, input)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replaceAll('\u00a0', ' ')).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
