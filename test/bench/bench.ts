import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { retext } from 'retext'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { analyze } from '../../src/engine/analyze.ts'
import plain from '../../src/inputs/plain.ts'
import { analyzerOf } from '../support/analyzer.ts'
import { lettersOf } from './letters.ts'
import { medianTimes } from './measure-time.ts'

const root = join(import.meta.dirname, '..', '..')
const megabyte = 1_000_000

const letters = await lettersOf(megabyte)
const size = letters.reduce((total, letter) => total + Buffer.byteLength(letter), 0) / megabyte
const analyzer = await analyzerOf('fr')
const english = retext().use(retextReadability).use(retextSimplify).use(retextPassive)
// Without a pipe, wink-nlp does nothing but cut tokens.
const tokeniser = winkNlp(model, [])

const throughput = await medianTimes(
  {
    'Limpide, whole analysis with rewrites': () => {
      for (const letter of letters) analyze(plain.read(letter), analyzer)
    },
    'retext with readability, simplify and passive': async () => {
      for (const letter of letters) await english.process(letter)
    },
    'wink-nlp, tokeniser alone': () => {
      for (const letter of letters) tokeniser.readDoc(letter)
    },
  },
  3,
)

const letter = join(root, 'corpus', 'fr', 'refus-prime-activite', 'source.txt')
const run = (args: readonly string[]) => () => {
  execFileSync(process.execPath, args, { stdio: 'ignore' })
}
const startUp = await medianTimes(
  {
    'node -e 0': run(['-e', '0']),
    'limpide check, one letter': run([
      join(root, 'dist', 'main.cli.js'),
      'check',
      '--min-score',
      '0',
      letter,
    ]),
  },
  15,
)

const table = (
  title: string,
  times: Readonly<Record<string, number>>,
  reference: string,
  unit: (ms: number) => string,
) => {
  const base = times[reference] ?? 1
  console.log(`\n${title}\n\n| | measured | ratio |\n|---|---|---|`)
  for (const [name, ms] of Object.entries(times))
    console.log(`| ${name} | ${unit(ms)} | ${(ms / base).toFixed(2)} |`)
}

console.log(`Node ${process.version}, ${letters.length} letters, ${size.toFixed(2)} MB`)
table(
  'Throughput (ratio: time against Limpide)',
  throughput,
  'Limpide, whole analysis with rewrites',
  (ms) => `${((1000 * size) / ms).toFixed(2)} MB/s`,
)
table('Whole process (ratio: time against node -e 0)', startUp, 'node -e 0', (ms) => `${ms.toFixed(0)} ms`)
