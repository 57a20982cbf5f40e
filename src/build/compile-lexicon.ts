import { encodeLexicon } from './lexicon/encode.ts'
import { lexiconEntries } from './lexicon/entries.ts'
import { readSources } from './lexicon/sources.ts'

/** The French lexicon as one binary, out of dictionary-fr, Lefff's genders and conjugations, and our data files. */
export const compileLexicon = (): Uint8Array => encodeLexicon(lexiconEntries(readSources()))
