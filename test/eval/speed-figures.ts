import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureThroughput } from '../bench/run-throughput.ts'
import { atLeast, type Figure } from './figure.ts'

const root = join(import.meta.dirname, '..', '..')
const generated = join(root, 'src', 'generated')

const assets = ['lexicon.fr.bin', 'vocabulary.fr.bin']

const atMost = (label: string, value: number, most: number, unit: string): Figure => ({
  label,
  value: `${value.toFixed(2)} ${unit}`,
  target: `≤ ${most} ${unit}`,
  met: value <= most,
})

const megabyte = 1024 * 1024

const size = (): Figure => {
  const bytes = assets.reduce((sum, name) => sum + gzipSync(readFileSync(join(generated, name))).length, 0)
  return atMost('lexicon and vocabulary, gzip', bytes / megabyte, 2, 'MB')
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** In processes of their own: what was opened once is warm. */
const opening = (): Figure => {
  const times = Array.from({ length: 9 }, () =>
    Number(
      execFileSync(process.execPath, ['--import', 'tsx', join(root, 'test', 'eval', 'open-lexicon.ts')], {
        encoding: 'utf8',
      }),
    ),
  )
  return atMost('lexicon and vocabulary ready, median of 9 processes', middle(times), 30, 'ms')
}

/** How fast, beside wink-nlp's tokeniser in the same run, and how heavy. */
export const speedFigures = async (): Promise<Figure[]> => {
  const { megabytes, times } = await measureThroughput()
  const rate = (name: keyof typeof times): number => (1000 * megabytes) / times[name]
  const against = (name: keyof typeof times): number => times.wink / times[name]
  return [
    atLeast(
      `sentences, tags, syntax and difficulty: ${rate('annotate').toFixed(2)} MB/s, beside wink ${rate('wink').toFixed(2)}`,
      against('annotate'),
      0.5,
    ),
    {
      label: `with rules, scores and checked rewrites: ${rate('analyze').toFixed(2)} MB/s`,
      value: against('analyze').toFixed(3),
    },
    size(),
    opening(),
  ]
}
