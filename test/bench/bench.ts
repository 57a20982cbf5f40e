import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { lettersOf } from './letters.ts'
import { medianTimes } from './measure-time.ts'

const root = join(import.meta.dirname, '..', '..')
const megabyte = 1_000_000

// Under node_modules/, so that the bundle finds the packages it does not hold.
const folder = join(root, 'node_modules', '.cache', 'limpide-bench')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const letters = await lettersOf(megabyte)
const size = letters.reduce((total, letter) => total + Buffer.byteLength(letter), 0) / megabyte
writeFileSync(join(folder, 'letters.json'), JSON.stringify(letters))

await build({
  entryPoints: [join(root, 'test', 'bench', 'throughput.ts')],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['better-sqlite3'],
  banner: {
    js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
cpSync(join(root, 'src', 'generated'), join(folder, 'generated'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})

const throughput: Record<string, number> = JSON.parse(
  execFileSync(process.execPath, [join(folder, 'throughput.mjs'), join(folder, 'letters.json')], {
    encoding: 'utf8',
  }),
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

console.log(`Node ${process.version}, ${letters.length} letters, ${size.toFixed(2)} MB`)
table(
  'Throughput (ratio: time against Limpide)',
  throughput,
  'Limpide, whole analysis with rewrites',
  (ms) => `${((1000 * size) / ms).toFixed(2)} MB/s`,
)
table('Whole process (ratio: time against node -e 0)', startUp, 'node -e 0', (ms) => `${ms.toFixed(0)} ms`)
