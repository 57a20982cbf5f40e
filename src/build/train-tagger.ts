import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Token } from '../document/token.ts'
import { createLabelIndex, labelId, labels } from '../languages/fr/labels.ts'
import { openLexicon } from '../languages/fr/lexicon.ts'
import { candidatesOfSentence } from '../languages/fr/sentence-candidates.ts'
import {
  bestLabel,
  featureCount,
  featureRows,
  openTagger,
  TaggerSentence,
  tableSize,
  verbSeen,
} from '../languages/fr/tagger.ts'
import { readTaggingData } from '../languages/fr/tagging-data.ts'
import { readTokenData } from '../languages/fr/token-data.ts'
import { createChunkReader, tokenise } from '../languages/fr/tokens.ts'
import { createWordReader } from '../languages/fr/word-reader.ts'
import { compileData } from './compile-data.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { type GoldSentence, readConllu } from './conllu.ts'
import { root } from './root.ts'

const bits = 15
const rounds = 25
const width: number = labels.length
/** Share of word features that a training step does without; of 0, 0.2, 0.4 and 0.6, the one best on the dev part. */
const forgotten = 0.2
const boundary: number = labels.length

interface Sample {
  readonly tokens: readonly Token[]
  readonly sets: readonly number[]
  /** Right label of each token, or -1 where our tokens and the treebank's differ. */
  readonly gold: Int8Array
}

const source = join(root, 'src')
const lexicon = openLexicon(compileLexicon())
const compiled = compileData(source, 'fr')
const data = readTokenData(compiled)
const tagging = readTaggingData(compiled)
const reader = createWordReader(lexicon, tagging.accents)
const known = {
  isWord: (norm: string) => lexicon.lookup(norm).length > 0,
  isFiniteVerb: (norm: string) => lexicon.lookup(norm).some(({ features }) => features.verbForm === 'Fin'),
}

const chunks = createChunkReader(data, known)
const labelIndex = createLabelIndex()

const sampleOf = ({ text, tokens: goldTokens }: GoldSentence): Sample => {
  const byStart = new Map(goldTokens.map((token) => [token.start, token]))
  const tokens = tokenise(text, { start: 0, end: text.length }, [], chunks)
  const candidates = candidatesOfSentence(tokens, reader, tagging)
  return {
    tokens,
    sets: candidates.map((readings) => labelIndex.setOf(readings)),
    gold: Int8Array.from(tokens, ({ start, end }) => {
      const gold = byStart.get(start)
      return gold && gold.end === end ? labelId(gold.label) : -1
    }),
  }
}

/** The averaged perceptron of Collins (2002); a token whose right label the lexicon does not allow teaches nothing. */
const train = (samples: readonly Sample[]): Float64Array => {
  const weights = new Float64Array(tableSize(bits))
  const sums = new Float64Array(tableSize(bits))
  const rows = new Int32Array(featureCount)
  const sentence = new TaggerSentence()
  let step = 1
  let seed = 42
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const change = (label: number, by: number): void => {
    for (const row of rows) {
      if (row === 0) continue
      const cell = row * width + label
      weights[cell] = (weights[cell] ?? 0) + by
      sums[cell] = (sums[cell] ?? 0) + by * step
    }
  }
  /** Features that name words: forgotten now and then, so that the tagger also learns to do without them. */
  const lexical = [0, 7, 8, 9, 10, 12, 15, 16, 17, 18, 20]
  const forget = (): void => {
    for (const feature of lexical) if (random() < forgotten) rows[feature] = 0
  }
  const order = samples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
    }
    for (const sampleIndex of order) {
      const sample = samples[sampleIndex]
      if (!sample) continue
      sentence.read(sample.tokens, sample.sets)
      let [previous, beforePrevious, hasVerb] = [boundary, boundary, 0]
      sample.sets.forEach((candidates, index) => {
        const gold = sample.gold[index] ?? -1
        let chosen = 31 - Math.clz32(candidates)
        if ((candidates & (candidates - 1)) !== 0) {
          featureRows(sentence, index, previous, beforePrevious, hasVerb, bits, rows)
          forget()
          chosen = bestLabel(weights, rows, candidates)
          if (gold >= 0 && gold !== chosen && (candidates & (1 << gold)) !== 0) {
            change(gold, 1)
            change(chosen, -1)
          }
          step++
        }
        hasVerb = verbSeen(chosen, hasVerb)
        beforePrevious = previous
        previous = chosen
      })
    }
  }
  return weights.map((weight, cell) => weight - (sums[cell] ?? 0) / step)
}

const quantise = (weights: Float64Array): Int8Array => {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b)
  const scale = 120 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1)
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
}

const accuracy = (samples: readonly Sample[], table: Int8Array): string => {
  const tagger = openTagger(table)
  let [right, total, possible] = [0, 0, 0]
  for (const { tokens, sets, gold } of samples) {
    const chosen = tagger.tag(tokens, sets)
    gold.forEach((label, index) => {
      if (label < 0) return
      total++
      if (chosen[index] === label) right++
      if (((sets[index] ?? 0) & (1 << label)) !== 0) possible++
    })
  }
  return `${((100 * right) / total).toFixed(2)} % of ${total} tokens (the lexicon allows ${((100 * possible) / total).toFixed(2)} %)`
}

const [trainFile, devFile] = process.argv.slice(2)
if (!trainFile || !devFile) {
  console.error('Give two treebanks: npx tsx src/build/train-tagger.ts train.conllu dev.conllu')
  process.exit(2)
}
const read = (file: string): Sample[] => readConllu(readFileSync(file, 'utf8')).map(sampleOf)
const samples = read(trainFile)
const table = quantise(train(samples))
writeFileSync(join(source, 'languages', 'fr', 'data', 'tagger.bin'), table)
console.log(`Training: ${accuracy(samples, table)}`)
console.log(`Held out: ${accuracy(read(devFile), table)}`)
