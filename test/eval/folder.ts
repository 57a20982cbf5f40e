import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The evaluation data: not ours to keep, so its folder is an argument. */
export interface Folder {
  /** Names of the files that match, in order: one for each part of a data set that is there. */
  matching(pattern: RegExp): string[]
  text(file: string): string
  /** The records of a file of JSON lines, whose shape the folder's README says. */
  rows<T>(file: string): T[]
}

export const openFolder = (path: string | undefined): Folder | undefined => {
  if (!path || !existsSync(path)) return undefined
  const names = readdirSync(path).toSorted()
  const text = (file: string): string => readFileSync(join(path, file), 'utf8')
  return {
    matching: (pattern) => names.filter((name) => pattern.test(name)),
    text,
    rows: <T>(file: string) =>
      text(file)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T),
  }
}
