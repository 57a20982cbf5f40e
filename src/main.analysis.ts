import { inputs } from './generated/inputs.ts'
import { languages } from './generated/languages.ts'
import { metrics } from './generated/metrics.ts'
import { nodeFiles } from './main.files.ts'
import { loadLanguages } from './services/load-languages.ts'

/** What the terminal door analyses with: everything but a store and a clock. */
export const analysis = { ...loadLanguages(languages, nodeFiles, metrics), inputs }
