import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze.ts'
import { inputs } from '../../src/generated/inputs.ts'
import plain from '../../src/inputs/plain.ts'
import { pickInput } from '../../src/services/pick-input.ts'
import { readCorpus } from '../corpus/corpus-files.ts'
import { analyzerOf, type Format } from '../support/analyzer.ts'
import { letters, write } from './random-letters.ts'
import { faultsOfAll, faultsOfEach, type Reader } from './suggestion-faults.ts'

const analyzer = await analyzerOf('fr')

const versions = readCorpus().flatMap(({ name, source, clear }) =>
  [source, clear].map((version) => [`${name}/${version.file}`, version] as const),
)

it('there are suggestions to speak of', () => {
  const texts = readCorpus().flatMap(({ source }) => (source.file.endsWith('.txt') ? [source.text] : []))
  const found = texts.flatMap((text) => analyze(plain.read(text), analyzer).diagnostics)
  expect(found.flatMap(({ suggestions }) => suggestions).length).toBeGreaterThan(20)
})

describe.each(versions)('every suggestion in corpus/fr/%s', (_, { file, text }) => {
  const readerOf = async (): Promise<Reader> => {
    const { read } = await pickInput({ inputs }, { path: file })
    return { read, hasMarkup: !file.endsWith('.txt') }
  }

  it('keeps its promises when it is applied alone', async () => {
    expect(faultsOfEach(text, await readerOf(), analyzer)).toEqual([])
  })

  it('keeps them when all are applied, one after the other', async () => {
    expect(faultsOfAll(text, await readerOf(), analyzer)).toEqual([])
  })
})

describe.each(['plain', 'markdown', 'html'] satisfies Format[])(
  'every suggestion in a random letter: %s',
  (format) => {
    it('keeps its promises, alone and one after the other', async () => {
      const { read } = await inputs[format]()
      const reader: Reader = { read, hasMarkup: format !== 'plain' }
      fc.assert(
        fc.property(letters, (letter) => {
          const source = write(letter, format)
          expect(faultsOfEach(source, reader, analyzer)).toEqual([])
          expect(faultsOfAll(source, reader, analyzer)).toEqual([])
        }),
        { numRuns: 100 },
      )
    }, 120_000)
  },
)
