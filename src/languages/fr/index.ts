import type { LanguageAssets, LanguageDefinition } from '../language.ts'
import { readLetterMarks } from '../letter-marks.ts'
import { annotateSentence } from './annotate.ts'
import functionWords from './function-words.json' with { type: 'json' }
import { createInflector } from './inflect.ts'
import { openLexicon } from './lexicon.ts'
import { formulas } from './readability.ts'
import { segmentDocument } from './segment.ts'
import { createSyllableCounter } from './syllables.ts'
import { openTagger } from './tagger.ts'
import { readTokenData } from './token-data.ts'

const missing = 'The French lexicon is missing: run npm run build.'

export default {
  code: 'fr',
  name: 'français',
  functionWords,
  binaries: ['lexicon', 'tagger'],
  async load({ data, binaries }: LanguageAssets) {
    const { lexicon: lexiconBytes, tagger: taggerBytes } = binaries
    if (!lexiconBytes || !taggerBytes) throw new Error(missing)
    const lexicon = openLexicon(lexiconBytes)
    const tagger = openTagger(
      new Int8Array(taggerBytes.buffer, taggerBytes.byteOffset, taggerBytes.byteLength),
    )
    const tokenData = readTokenData(data)
    const known = {
      isWord: (norm: string) => lexicon.lookup(norm).length > 0,
      isFiniteVerb: (norm: string) =>
        lexicon.lookup(norm).some(({ features }) => features.verbForm === 'Fin'),
    }
    const knowledge = { lexicon, tagger, data: tokenData, countSyllables: createSyllableCounter() }
    return {
      code: 'fr',
      formulas,
      inflector: createInflector(lexicon, data),
      letterMarks: readLetterMarks(data),
      segment: (document) => segmentDocument(document, tokenData, known),
      annotate: (sentence) => annotateSentence(sentence, knowledge),
    }
  },
} satisfies LanguageDefinition
