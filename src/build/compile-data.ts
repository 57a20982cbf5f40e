import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Every `data/*.yaml` of a language's folder, by file name. */
export const compileData = (source: string, language: string): Record<string, unknown> => {
  const folder = join(source, 'languages', language, 'data')
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8'))]),
  )
}
