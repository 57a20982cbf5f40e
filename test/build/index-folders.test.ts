import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FolderRegistry, membersOf, registries, registryModule } from '../../src/build/index-folders.ts'

let source: string
beforeEach(() => {
  source = join(mkdtempSync(join(tmpdir(), 'limpide-folders-')), 'src')
})
afterEach(() => rmSync(dirname(source), { recursive: true }))

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(source, file)), { recursive: true })
  writeFileSync(join(source, file), text)
}

const outputs: FolderRegistry = {
  folder: 'outputs',
  name: 'outputs',
  type: 'Output',
  typeFile: 'outputs/output.ts',
}
const names = (registry: FolderRegistry): string[] => membersOf(source, registry).map(({ name }) => name)

/** What the written module exports once it is bundled with its members. */
const load = async (registry: FolderRegistry): Promise<Record<string, unknown>> => {
  const file = `generated/${registry.name}.ts`
  write(file, registryModule(source, registry))
  const { outputFiles } = await build({
    entryPoints: [join(source, file)],
    bundle: true,
    write: false,
    format: 'esm',
  })
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  return (await import(/* @vite-ignore */ url))[registry.name]
}

describe('a folder is a registry', () => {
  it('of the files with a default export, by their names, in order', () => {
    write('outputs/text.ts', 'export default {}\n')
    write('outputs/json.ts', 'const json = {}\nexport default json\n')
    write('outputs/output.ts', 'export interface Output {}\n')
    write('outputs/cells.ts', 'export const cells = 1 // no export default here\n')
    write('outputs/README.md', 'export default {}\n')
    expect(names(outputs)).toEqual(['json', 'text'])
  })

  it('or of the sub-folders that have an index', () => {
    const languages = { ...outputs, folder: 'languages', subfolders: true }
    write('languages/fr/index.ts', 'export default {}\n')
    write('languages/en/index.ts', 'export default {}\n')
    write('languages/de/data.ts', 'export default {}\n')
    write('languages/language.ts', 'export default {}\n')
    expect(names(languages)).toEqual(['en', 'fr'])
  })

  it('that is empty when there is no such folder', async () => {
    write('elsewhere.ts', '')
    expect(names(outputs)).toEqual([])
    expect(await load(outputs)).toEqual({})
  })

  it('whose module gives each member under the name of its file, hyphens included', async () => {
    write('outputs/code-climate.ts', "export default { id: 'climate' }\n")
    write('outputs/plot-2d.ts', "export default { id: 'plot' }\n")
    expect(await load(outputs)).toEqual({
      'code-climate': { id: 'climate' },
      'plot-2d': { id: 'plot' },
    })
  })

  it('whose members a lazy module loads only when they are asked for', async () => {
    write('outputs/ready.ts', "export default { id: 'ready' }\n")
    write('outputs/broken.ts', "throw new Error('loaded')\nexport default {}\n")
    const members = await load({ ...outputs, lazy: true })
    const { ready, broken } = members as Record<string, () => Promise<unknown>>
    expect(await ready?.()).toEqual({ id: 'ready' })
    await expect(broken?.()).rejects.toThrow('loaded')
  })

  it('that holds its members to one type, and is not to be edited', () => {
    write('outputs/json.ts', 'export default {}\n')
    const text = registryModule(source, outputs)
    expect(text).toContain("import type { Output } from '../outputs/output.ts'")
    expect(text).toContain('satisfies Record<string, Output>')
    expect(text).toMatch(/^\/\/ Written by .* Not committed\.\n/)
  })

  it('in this house for inputs, outputs, metrics, languages and routes', () => {
    expect(registries.map(({ folder }) => folder).toSorted()).toEqual([
      'http/routes',
      'inputs',
      'languages',
      'metrics',
      'outputs',
    ])
  })
})
