import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { lettersOf } from './letters.ts'

const root = join(import.meta.dirname, '..', '..')
const megabyte = 1_000_000

/** Contenders of `throughput.ts`. */
export type Contender = 'annotate' | 'analyze' | 'moreTerms' | 'retext' | 'wink'

export interface Throughput {
  readonly letters: number
  readonly megabytes: number
  /** Terms of the rule base, and of the one that `moreTerms` runs with. */
  readonly terms: readonly [number, number]
  /** Milliseconds of the middle run over all letters. */
  readonly times: Readonly<Record<Contender, number>>
}

/** Runs the contenders over the same letters, bundled as the program is and in a process of their own. */
export const measureThroughput = async (): Promise<Throughput> => {
  // Under node_modules/, so that the bundle finds the packages it does not hold.
  const folder = join(root, 'node_modules', '.cache', 'limpide-bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const letters = await lettersOf(megabyte)
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
  const { times, terms }: Pick<Throughput, 'times' | 'terms'> = JSON.parse(
    execFileSync(process.execPath, [join(folder, 'throughput.mjs'), join(folder, 'letters.json')], {
      encoding: 'utf8',
    }),
  )
  const bytes = letters.reduce((total, letter) => total + Buffer.byteLength(letter), 0)
  return { letters: letters.length, megabytes: bytes / megabyte, times, terms }
}
