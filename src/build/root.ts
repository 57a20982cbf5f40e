import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whichever one a command is run from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
