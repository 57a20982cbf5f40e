import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { UnreadDocument } from '../outputs/output.ts'
import { fileFault } from './read-source.ts'
import { UsageError } from './usage-error.ts'

export interface FoundFiles {
  readonly paths: readonly string[]
  readonly unread: readonly UnreadDocument[]
}

const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The documents of a folder and of its folders, in the order of their names. */
const walk = async (folder: string, extensions: ReadonlySet<string>): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const kept = entries.filter(({ name }) => !isSkipped(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const nested = await Promise.all(
    kept.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return await walk(path, extensions)
      return entry.isFile() && extensions.has(extname(entry.name).toLowerCase()) ? [path] : []
    }),
  )
  return nested.flat()
}

const expand = async (
  path: string,
  extensions: () => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  if (path === '-') return [path]
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    (error: NodeJS.ErrnoException) => {
      throw fileFault(path, error)
    },
  )
  if (!isFolder) return [path]
  const known = (await extensions()).map((extension) => `.${extension.replace(/^\./, '').toLowerCase()}`)
  const paths = await walk(path, new Set(known)).catch((error: NodeJS.ErrnoException) => {
    throw fileFault(error.path ?? path, error)
  })
  if (paths.length > 0) return paths
  throw new UsageError(
    `Le dossier «\u00a0${path}\u00a0» ne contient aucun document ${known.join(', ')}. Donnez un autre dossier.`,
  )
}

/** Every document that the arguments name, once. A folder stands for the documents in it. */
export const findFiles = async (
  args: readonly string[],
  extensions: () => Promise<readonly string[]>,
): Promise<FoundFiles> => {
  const paths = new Set<string>()
  const unread: UnreadDocument[] = []
  for (const arg of args) {
    try {
      for (const path of await expand(arg, extensions)) paths.add(path)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unread.push({ path: arg, message: error.message })
    }
  }
  return { paths: [...paths], unread }
}
