import type { Input } from '../inputs/input.ts'
import type { AnalysisContext } from './context.ts'
import { UnknownFormatError } from './errors.ts'

/** How an unknown format is read: any text is at least plain text. */
const fallback = 'plain'

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

const claims = (input: Input, extension: string): boolean =>
  input.extensions.some((claimed) => claimed.replace(/^\./, '').toLowerCase() === extension)

/** Asks plain text first and stops at the first claim, so that a `.txt` file loads no other parser. */
const byExtension = async (
  inputs: AnalysisContext['inputs'],
  extension: string,
): Promise<Input | undefined> => {
  if (extension === '') return undefined
  const ids = Object.keys(inputs).filter((id) => id !== fallback)
  for (const id of [fallback, ...ids]) {
    const input = await inputs[id]?.()
    if (input && claims(input, extension)) return input
  }
  return undefined
}

const byMediaType = async (
  inputs: AnalysisContext['inputs'],
  mediaType: string,
): Promise<Input | undefined> => {
  const essence = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  for (const load of Object.values(inputs)) {
    const input = await load()
    if (input.mediaTypes.includes(essence)) return input
  }
  return undefined
}

/** `format` is a format id or a media type; without it the path's extension decides, and plain text otherwise. */
export const pickInput = async (
  { inputs }: Pick<AnalysisContext, 'inputs'>,
  { format, path = '' }: { readonly format?: string | undefined; readonly path?: string | undefined },
): Promise<Input> => {
  const named = format && Object.hasOwn(inputs, format) ? await inputs[format]?.() : undefined
  if (named) return named
  const found = format ? await byMediaType(inputs, format) : await byExtension(inputs, extensionOf(path))
  if (found) return found
  const plain = await inputs[fallback]?.()
  if (plain && !format) return plain
  throw new UnknownFormatError(
    'unknown-format',
    `Le format « ${format ?? ''} » n’existe pas. Choisissez ${Object.keys(inputs).join(', ')}.`,
  )
}
