import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analysis } from '../../src/main.analysis.ts'
import { type } from '../support/door.ts'

let folder = ''
const file = (name: string): string => join(folder, name)
const check = (args: readonly string[], input = '') =>
  type(['check', ...args], { context: async () => analysis }, input)

const letter = `Madame,

Nous avons reçu votre demande le 3 mars. Elle est complète. Vous recevrez une réponse avant le 30 avril.

Si vous avez une question, appelez-nous au 01 23 45 67 89. Nous répondons du lundi au vendredi, de 9 h à 17 h.

Votre conseillère vous aidera à remplir le formulaire. Apportez votre carte d’identité et votre dernier avis d’impôt.

Cordialement,

La directrice
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-'))
  writeFileSync(file('lettre.txt'), letter)
  writeFileSync(file('latin1.txt'), Buffer.from(letter.replaceAll('’', "'"), 'latin1'))
  writeFileSync(file('vide.txt'), '')
  writeFileSync(file('binaire.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]))
  writeFileSync(file('gros.txt'), 'Bonjour. '.repeat(700_000))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('limpide check', () => {
  it('reads a letter and gives it a score', async () => {
    const { stdout, stderr } = await check([file('lettre.txt')])
    expect(stdout).toMatch(/Score\u00a0: \d+(?:,\d)? sur 100, note [A-E]/)
    expect(stderr).toBe('')
  })

  it('reads standard input for -', async () => {
    const { stdout } = await check(['-', '--format', 'json'], letter)
    const [checked] = JSON.parse(stdout).files
    expect(checked).toMatchObject({ path: '-', language: 'fr' })
  })

  it('reads a letter in Latin-1 as the same letter in UTF-8', async () => {
    const { stdout } = await check([file('latin1.txt'), '--format', 'json'])
    const plain = await check(['-', '--format', 'json'], letter.replaceAll('’', "'"))
    const [latin1, utf8] = [stdout, plain.stdout].map((text) => ({ ...JSON.parse(text).files[0], path: '' }))
    expect(latin1).toEqual(utf8)
  })

  it('lets a letter go whose only findings are of rules on trial', async () => {
    const bare = letter.replace(/\n\nSi vous[\s\S]*17 h\./, '')
    const { stdout, code } = await check(['-', '--format', 'json'], `Objet : votre demande\n\n${bare}`)
    const { diagnostics } = JSON.parse(stdout).files[0]
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info')).not.toEqual([])
    expect(
      diagnostics.every(
        (each: { trial: boolean; severity: string }) => each.trial || each.severity === 'info',
      ),
    ).toBe(true)
    expect(code).toBe(0)
  })

  it('takes the word of whoever says what the letter does, and for whom', async () => {
    const kinds = async (...args: string[]) => {
      const { stdout } = await check(['-', '--format', 'json', ...args], letter)
      return JSON.parse(stdout).files[0].letter.kind
    }
    expect(await kinds('--kind', 'reminder', '--audience', 'individuals')).toBe('reminder')
    const refused = await check(['-', '--kind', 'lettre'], letter)
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('Le type de lettre «\u00a0lettre\u00a0» n’existe pas.')
  })

  it('answers by its code alone with --quiet', async () => {
    const { stdout, code } = await check([file('lettre.txt'), '--quiet', '--min-score', '0'])
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
  })

  it('ends with 1 exactly when the score is under the limit', async () => {
    const { stdout } = await check([file('lettre.txt'), '--format', 'json'])
    const { score } = JSON.parse(stdout).files[0]
    expect((await check([file('lettre.txt'), '--min-score', String(score)])).code).toBe(0)
    const above = String(Math.min(100, score + 0.1)).replace('.', ',')
    expect((await check([file('lettre.txt'), '--min-score', above])).code).toBe(score < 100 ? 1 : 0)
  })

  it.each([
    ['absent.txt', 'n’existe pas'],
    ['vide.txt', 'vide'],
    ['binaire.txt', 'texte'],
    ['gros.txt', '5 Mo'],
  ])('refuses %s in one sentence that names it', async (name, words) => {
    const { code, stdout, stderr } = await check([file(name)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(name)
    expect(stderr).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('still shows the other documents when one cannot be read, and says that the result is incomplete', async () => {
    const { code, stdout, stderr } = await check([file('absent.txt'), file('lettre.txt')])
    expect(code).toBe(2)
    expect(stdout).toContain('Score')
    expect(stdout).toContain('Résultat incomplet')
    expect(stderr).toContain('absent.txt')
    expect(stderr).toContain('Le résultat est incomplet')
  })
})
