import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')

/** What each room may import from the others. A path stands for one file or one folder. */
const matrix: Readonly<Record<string, readonly string[]>> = {
  document: [],
  languages: [
    'document',
    'languages/language.ts',
    'languages/letter-marks.ts',
    'languages/meaning-marks.ts',
    'languages/difficulty-model.ts',
  ],
  inputs: ['document'],
  metrics: ['document'],
  rulebase: ['document', 'languages/language.ts', 'metrics/metric.ts'],
  engine: ['document', 'metrics', 'rulebase', 'languages/language.ts'],
  outputs: ['document', 'engine/report.ts', 'engine/diagnostic.ts'],
  storage: ['panel'],
  services: [
    'document',
    'engine',
    'rulebase',
    'panel',
    'inputs/input.ts',
    'inputs/decode.ts',
    'languages/language.ts',
    'metrics/metric.ts',
    'storage/store.ts',
  ],
  http: ['services', 'outputs'],
  cli: ['services', 'outputs'],
  build: ['languages', 'rulebase', 'metrics', 'storage', 'cli', 'outputs', 'inputs', 'engine', 'document'],
}

/** The only places that may know Node. */
const mayUseNode = [
  /^cli\//,
  /^build\//,
  /^main\.(?:node|cli|files|analysis)\.ts$/,
  /^storage\/sqlite(?:-fault)?\.ts$/,
  /^storage\/drizzle\.config\.ts$/,
  /^http\/(?:listen|serve-page|page-cache)\.ts$/,
]

interface Import {
  readonly file: string
  readonly target: string
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

const importsOf = (file: string): string[] => {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`)
  const text = readFileSync(file, 'utf8')
  const named = module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  )
  return [...named, ...again, ...dynamic]
}

const portable = (path: string): string => path.split(sep).join('/')

const all: Import[] = filesOf(source)
  .filter((file) => !portable(relative(source, file)).startsWith('generated/'))
  .flatMap((file) =>
    importsOf(file).map((target) => ({
      file: portable(relative(source, file)),
      target: target.startsWith('.') ? portable(relative(source, join(dirname(file), target))) : target,
    })),
  )

const roomOf = (path: string): string => path.split('/')[0] ?? ''
const isOutside = (target: string): boolean => !/^[a-z-]+\//.test(target) && !/^main\./.test(target)

const allows = (entry: string, target: string): boolean => target === entry || target.startsWith(`${entry}/`)

describe('the house', () => {
  it('has a known room for every file', () => {
    const strangers = [...new Set(all.map(({ file }) => roomOf(file)))].filter(
      (room) =>
        !(room in matrix) && !/^(?:main\.(?:node|worker|cli|files|analysis)\.ts|generated)$/.test(room),
    )
    expect(strangers).toEqual([])
  })

  it.each(Object.entries(matrix))('lets %s import only what its wall allows', (room, allowed) => {
    const locals = all.filter(
      ({ file, target }) =>
        roomOf(file) === room &&
        (roomOf(target) in matrix || roomOf(target) === 'generated' || target.startsWith('main.')),
    )
    const breaches = locals.filter(({ file, target }) => {
      if (room === 'languages' && /^languages\/[^/]+\//.test(target))
        return target.split('/')[1] !== file.split('/')[1]
      if (roomOf(target) === room) return false
      return !allowed.some((entry) => allows(entry, target))
    })
    expect(breaches).toEqual([])
  })

  it('lets nobody but the composition roots and the build import what the build wrote', () => {
    const readers = all.filter(({ target }) => roomOf(target) === 'generated').map(({ file }) => file)
    expect(
      [...new Set(readers)].filter((file) => !/^main\.(?:node|worker|cli|files|analysis)\.ts$/.test(file)),
    ).toEqual([])
  })

  it('keeps Node out of every room that also runs in a browser or a Worker', () => {
    const breaches = all.filter(
      ({ file, target }) => target.startsWith('node:') && !mayUseNode.some((place) => place.test(file)),
    )
    expect(breaches).toEqual([])
  })

  it('keeps the database drivers behind the composition roots', () => {
    const breaches = all.filter(
      ({ file, target }) =>
        /^storage\/(?:sqlite|d1)\.ts$/.test(target) && !/^main\./.test(file) && !file.startsWith('storage/'),
    )
    expect(breaches).toEqual([])
  })

  it('is imported by nobody at its doors', () => {
    const breaches = all.filter(({ file, target }) => /^main\./.test(target) && !/^main\./.test(file))
    expect(breaches).toEqual([])
  })

  it('uses no clock, no dice and no console in the pure rooms', () => {
    const pure = ['document', 'languages', 'inputs', 'metrics', 'rulebase', 'engine', 'outputs']
    const faults = pure
      .flatMap((room) => filesOf(join(source, room)))
      .filter((file) =>
        /\b(?:Date\.now|new Date|Math\.random|console\.|process\.|globalThis)\b/.test(
          readFileSync(file, 'utf8'),
        ),
      )
    expect(faults.map((file) => relative(root, file))).toEqual([])
  })

  it('lets the page import the rooms that also run in a browser, and no door, store or build', () => {
    // vite's own file runs at build time.
    const files = filesOf(join(root, 'web')).filter((file) => !file.endsWith('vite.config.ts'))
    const page = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => portable(relative(source, join(dirname(file), target)))),
    )
    const rooms = page.filter((target) => !target.startsWith('..')).map(roomOf)
    expect(rooms.length).toBeGreaterThan(0)
    expect(
      rooms.filter((room) => ['build', 'cli', 'http', 'storage', 'main.node.ts'].includes(room)),
    ).toEqual([])
  })

  it('finds a wrong import when there is one', () => {
    expect(isOutside('zod')).toBe(true)
    expect(isOutside('engine/analyze.ts')).toBe(false)
    expect(all.length).toBeGreaterThan(100)
    expect(all.some(({ file, target }) => file === 'engine/analyze.ts' && target === 'engine/score.ts')).toBe(
      true,
    )
  })
})
