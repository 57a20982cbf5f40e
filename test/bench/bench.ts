import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { medianTimes } from './measure-time.ts'
import { type Contender, measureThroughput } from './run-throughput.ts'

const root = join(import.meta.dirname, '..', '..')

const names = {
  analyze: 'Limpide, whole analysis with rewrites',
  moreTerms: 'Limpide, whole analysis with ten times the terms',
  annotate: 'Limpide, sentences, tags, syntax and word difficulty',
  retext: 'retext with readability, simplify and passive',
  wink: 'wink-nlp, tokeniser alone',
} as const satisfies Record<Contender, string>

const { letters, megabytes, times, terms } = await measureThroughput()

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
  21,
)

const table = (
  title: string,
  times: Readonly<Record<string, number>>,
  reference: string,
  unit: (ms: number) => string,
): void => {
  const base = times[reference] ?? 1
  console.log(`\n${title}\n\n| | measured | ratio |\n|---|---|---|`)
  for (const [name, ms] of Object.entries(times))
    console.log(`| ${name} | ${unit(ms)} | ${(ms / base).toFixed(2)} |`)
}

console.log(
  `Node ${process.version}, ${letters} letters, ${megabytes.toFixed(2)} MB, ${terms.join(' and ')} terms of the rules`,
)
table(
  'Throughput (ratio: time against Limpide)',
  Object.fromEntries(Object.entries(names).map(([id, name]) => [name, times[id as Contender]])),
  names.analyze,
  (ms) => `${((1000 * megabytes) / ms).toFixed(2)} MB/s`,
)
table('Whole process (ratio: time against node -e 0)', startUp, 'node -e 0', (ms) => `${ms.toFixed(0)} ms`)
