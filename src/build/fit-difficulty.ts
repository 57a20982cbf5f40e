import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateDocument } from '../engine/annotate-document.ts'
import { difficultyTerms, type Sums } from '../engine/difficulty.ts'
import { addTally, emptyTally, type Tally, tallyOfAny } from '../engine/tally.ts'
import plain from '../inputs/plain.ts'
import french from '../languages/fr/index.ts'
import { type DifficultyModel, difficultyTermIds } from '../languages/language.ts'
import { compileBinaries } from './compile-binaries.ts'
import { compileData } from './compile-data.ts'
import { nonNegativeRidge } from './non-negative-ridge.ts'
import { root } from './root.ts'

/** Pulls weights towards zero; of 3, 30, 100 and 300, the one chosen on the validation part. */
const ridge = 100

/** Sentences that people rated this or lower show what easy is. */
const easyRating = 2

interface Rated {
  readonly text: string
  readonly level: number
}

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Give the rated sentences: npm run fit:difficulty -- readability-sentences.train.jsonl')
  process.exit(2)
}

const source = join(root, 'src')
const binaries = Object.fromEntries(compileBinaries(source, 'fr').map(({ name, bytes }) => [name, bytes]))
const language = await french.load({ data: compileData(source, 'fr'), binaries })
const unweighted: DifficultyModel = { base: 0, easyLevel: 0, terms: {} }

const sumsOf = (text: string): Sums =>
  annotateDocument(plain.read(text), language)
    .sentences.map((sentence) => tallyOfAny(sentence, unweighted))
    .reduce<Tally>((sum, each) => addTally(sum, each), emptyTally)

// The file is JSON lines whose shape its README says.
const rated = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Rated)
const values = rated.map(({ text }) => {
  const sums = sumsOf(text)
  return difficultyTermIds.map((id) => difficultyTerms[id].value(sums))
})

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const rounded = (value: number): number => Number(value.toPrecision(4))

const levels = rated.map(({ level }) => level)
const { base, weights } = nonNegativeRidge(values, levels, ridge)
const easy = values.filter((_, index) => (levels[index] ?? 0) <= easyRating)
const easyValues = difficultyTermIds.map((_, term) => mean(easy.map((row) => row[term] ?? 0)))
const easyLevel = base + weights.reduce((sum, weight, term) => sum + weight * (easyValues[term] ?? 0), 0)

const lines = difficultyTermIds.flatMap((id, term) => {
  const weight = weights[term] ?? 0
  if (weight === 0) return []
  return `  ${id}: { weight: ${rounded(weight)}, easy: ${rounded(easyValues[term] ?? 0)} }`
})
writeFileSync(
  join(source, 'languages', 'fr', 'data', 'difficulty.yaml'),
  `# Weights of the difficulty of a text, on a scale from 1, easy, to 6, hard. Written by npm run fit:difficulty from
# ${rated.length} French sentences rated by people (ReadMe++, tareknaous/readme, MIT): least squares with no negative weight, so that
# nothing hard can make a text look easier, and a ridge of ${ridge}. \`easy\` is the mean of sentences rated ${easyRating} or lower.
base: ${rounded(base)}
easy-level: ${rounded(easyLevel)}
terms:
${lines.join('\n')}
`,
)
console.log(`${rated.length} sentences, ${lines.length} terms with weight: data/difficulty.yaml written.`)
