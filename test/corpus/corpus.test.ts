import { describe, expect, it } from 'vitest'
import { type Document, visibleText } from '../../src/document/document.ts'
import type { Grade, Score } from '../../src/engine/report.ts'
import { letterKinds } from '../../src/rulebase/letter-kinds.ts'
import { analyzerOf } from '../support/analyzer.ts'
import { type CorpusText, type Letter, readCorpus } from './corpus-files.ts'
import { documentOf, reportOf } from './read-version.ts'
import { findQuote, oneLine, readerText } from './reader-text.ts'

const letters = readCorpus()

const scoreOf = async (version: CorpusText): Promise<Score> => {
  const { score, notGraded } = await reportOf(version)
  if (!score) throw new Error(notGraded ?? 'no score')
  return score
}

const versionsOf = ({ source, clear }: Letter): readonly CorpusText[] => [source, clear]

const rank: Record<Grade, number> = { A: 0, B: 1, C: 2, D: 3, E: 4 }

describe('the sample letters', () => {
  it('cover every kind of letter', () => {
    expect(new Set(letters.map(({ meta }) => meta.kind))).toEqual(new Set(letterKinds))
  })

  it('score clearly higher once rewritten, by a grade and fifteen points, nine times in ten', async () => {
    const better: string[] = []
    for (const letter of letters) {
      const [source, clear] = [await scoreOf(letter.source), await scoreOf(letter.clear)]
      if (clear.value - source.value >= 15 && rank[clear.grade] < rank[source.grade]) better.push(letter.name)
    }
    expect(better.length / letters.length).toBeGreaterThanOrEqual(0.9)
  })

  it('come in every format that is written by hand', () => {
    const extensions = letters.map(({ source }) => source.file.split('.')[1])
    expect(new Set(extensions)).toEqual(new Set(['txt', 'md', 'html']))
  })
})

describe.each(letters.map((letter) => [letter.name, letter] as const))('corpus/fr/%s', (_name, letter) => {
  it('has its four files, both versions in the same format, and nothing else', () => {
    const extension = letter.source.file.split('.')[1]
    expect(letter.files).toEqual([`clear.${extension}`, 'gold.yaml', 'meta.yaml', `source.${extension}`])
  })

  it('is written with no-break spaces and typographic apostrophes in its clear version', async () => {
    const seen = readerText(await documentOf(letter.clear)).text
    expect(seen.match(/\p{L}'\p{L}/gu)).toBeNull()
    expect(letter.clear.text.match(/\p{L} [:;?!](?=\s)/gu)).toBeNull()
  })

  it('quotes in its gold only words that stand in the source, at a place that leaves no doubt', async () => {
    const document = await documentOf(letter.source)
    const doubtful = letter.gold.filter(({ quote, occurrence }) => {
      const found = findQuote(document, quote).length
      return occurrence === undefined ? found !== 1 : occurrence > found
    })
    expect(doubtful.map(({ quote }) => quote)).toEqual([])
  })

  it('lists its gold in reading order', async () => {
    const document = await documentOf(letter.source)
    const starts = letter.gold.map(
      ({ quote, occurrence = 1 }) => findQuote(document, quote)[occurrence - 1]?.start ?? -1,
    )
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('loses no fact between the source and the clear version', async () => {
    for (const version of versionsOf(letter)) {
      const seen = readerText(await documentOf(version)).text
      expect(letter.meta.facts.filter((fact) => !seen.includes(oneLine(fact)))).toEqual([])
    }
  })

  it('keeps the same template fields in both versions, apart from the name of the person who signs', async () => {
    const [source, clear] = await Promise.all(versionsOf(letter).map(documentOf))
    const fields = (document: Document | undefined): string[] =>
      [...new Set(document?.opaques.map(({ span }) => document.source.slice(span.start, span.end)))]
        .filter((field) => !field.includes('signataire'))
        .sort()
    expect(fields(clear)).toEqual(fields(source))
  })

  it('never scores worse once rewritten', async () => {
    const [source, clear] = [await scoreOf(letter.source), await scoreOf(letter.clear)]
    expect(clear.value).toBeGreaterThan(source.value)
    expect(rank[clear.grade]).toBeLessThanOrEqual(rank[source.grade])
  })

  it('gives back its text when its tokens and gaps are joined, and leaves no word in a gap', async () => {
    const { language } = await analyzerOf('fr')
    for (const version of versionsOf(letter)) {
      const document = await documentOf(version)
      let rebuilt = ''
      for (const token of language.segment(document).flatMap(({ tokens }) => tokens)) {
        const gap = { start: rebuilt.length, end: token.start }
        expect(visibleText(document, gap)).not.toMatch(/[\p{L}\p{N}]/u)
        if (!token.implicit) expect(visibleText(document, token)).toBe(token.form)
        rebuilt += document.source.slice(gap.start, gap.end) + document.source.slice(token.start, token.end)
      }
      expect(rebuilt + document.source.slice(rebuilt.length)).toBe(version.text)
    }
  })
})
