import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysis } from '../../src/main.analysis.ts'
import { type } from '../support/door.ts'
import { easySentence, hardSentence } from '../support/tallies.ts'

const context = async () => analysis
const score = (input: string, ...args: readonly string[]) =>
  type(['score', '--jsonl', ...args], { context }, input)
const line = (id: unknown, text: unknown): string => JSON.stringify({ id, text })
const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((json) => JSON.parse(json))

const letter = `${hardSentence} ${easySentence} Nonobstant votre courrier du 3 mars, nous maintenons notre décision.`

describe('limpide score --jsonl', () => {
  it('gives each text its score, its grade and its difficulty, one record a line', async () => {
    const { code, stdout, stderr } = await score(`${line('a', letter)}\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [record, ...others] = records(stdout)
    expect(others).toEqual([])
    expect(Object.keys(record)).toEqual(['id', 'score', 'grade', 'difficulty'])
    expect(record.grade).toMatch(/^[A-E]$/)
  })

  it('keeps the order of the records and the kind of their ids', async () => {
    const ids = ['z', 3, 'a', 1, '3']
    const { stdout } = await score(ids.map((id) => line(id, easySentence)).join('\n'))
    expect(records(stdout).map(({ id }) => id)).toEqual(ids)
  })

  it('says of a short text that it is one', async () => {
    const { stdout } = await score(`${line(1, easySentence)}\n${line(2, letter)}`)
    expect(records(stdout).map(({ tooShort }) => tooShort)).toEqual([true, undefined])
  })

  it('names a bad line by its number, scores the others, and ends with 2', async () => {
    const bad = ['{oops', '{"text":"Venez."}', '{"id":1}']
    const lines = [line('a', letter), ...bad, line('b', '😀'), line('c', ' '), line('d', letter)]
    const { code, stdout, stderr } = await score(lines.join('\n'))
    expect(code).toBe(2)
    expect(records(stdout).map(({ id }) => id)).toEqual(['a', 'd'])
    const told = stderr.trimEnd().split('\n')
    expect(told.map((one) => /ligne (\d+)/.exec(one)?.[1])).toEqual(['2', '3', '4', '5', '6'])
    expect(told[0]).toContain('JSON')
    expect(told[1]).toContain('« id »')
    expect(told[2]).toContain('« text »')
    expect(told[3]).toContain('aucun mot')
    expect(told[4]).toContain('vide')
  })

  it('scores a text the same whatever stands around it', async () => {
    const alone = records((await score(line('a', letter))).stdout)[0]
    const among = records(
      (await score([line('x', easySentence), line('a', letter), line('y', letter)].join('\n'))).stdout,
    )
    expect(among[1]).toEqual(alone)
  })

  it('gives the score that limpide check gives, where there is one', async () => {
    const texts = [
      letter,
      `Madame,\n\n${letter}\n\n- une copie de votre bail\n\nCordialement`,
      `${easySentence} `.repeat(20),
    ]
    for (const text of texts) {
      const [record] = records((await score(line(1, text), '--lang', 'fr')).stdout)
      const { stdout } = await type(['check', '-', '--format', 'json', '--lang', 'fr'], { context }, text)
      const [checked] = JSON.parse(stdout).files
      expect(checked.score).not.toBeNull()
      expect({ score: record.score, grade: record.grade }).toEqual({
        score: checked.score,
        grade: checked.grade,
      })
    }
  })

  it('gives a hard text fewer points than an easy one', async () => {
    const { stdout } = await score(
      `${line(1, `${hardSentence} `.repeat(3))}\n${line(2, `${easySentence} `.repeat(30))}`,
    )
    const [hard, easy] = records(stdout)
    expect(hard.score).toBeLessThan(easy.score)
    expect(hard.difficulty).toBeGreaterThan(easy.difficulty)
  })

  it('refuses a text that is too large on its own line, and scores the next', async () => {
    const { code, stdout, stderr } = await score(`${line(1, 'mot '.repeat(1_400_000))}\n${line(2, letter)}`)
    expect(code).toBe(2)
    expect(records(stdout).map(({ id }) => id)).toEqual([2])
    expect(stderr).toContain('ligne 1\u00a0: Ce document dépasse 5 Mo')
  })

  it.each([
    ['an empty input', '', [], 'L’entrée est vide'],
    ['blank lines alone', '\n \n', [], 'L’entrée est vide'],
    ['an unknown language', line(1, 'Venez.'), ['--lang', 'de'], 'La langue « de » n’existe pas'],
    ['a file', line(1, 'Venez.'), ['textes.jsonl'], 'trop d’arguments'],
    ['an unknown option', line(1, 'Venez.'), ['--format', 'csv'], '« --format » n’existe pas'],
  ])('refuses %s in one French sentence', async (_, input, args, words) => {
    const { code, stdout, stderr } = await score(input, ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replaceAll('\u00a0', ' ')).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('is refused without --jsonl, and says what a line is', async () => {
    const { code, stdout, stderr } = await type(['score'], { context }, line(1, letter))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--jsonl')
    expect(stderr).toContain('"text"')
  })

  it('writes numbers alone as scores, and one answer for each line, whatever the texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(letter, easySentence, '', '…'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const { stdout, stderr } = await score(
          texts.map((one, index) => line(index, one)).join('\n'),
          '--lang',
          'fr',
        )
        const scored = records(stdout)
        for (const { score: value, difficulty } of scored) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
          expect(difficulty).toBeGreaterThanOrEqual(1)
          expect(difficulty).toBeLessThanOrEqual(6)
        }
        const told = stderr.split('\n').filter(Boolean)
        expect(scored.length + told.length).toBe(texts.length)
        expect(stderr).not.toContain('imprévue')
      }),
      { numRuns: 60 },
    )
  })
})
