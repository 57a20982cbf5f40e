import type { Reading } from '../../document/token.ts'
import { readDifficultyModel } from '../difficulty-model.ts'
import type { LanguageAssets, LanguageDefinition } from '../language.ts'
import { readLetterMarks } from '../letter-marks.ts'
import { readMeaningMarks } from '../meaning-marks.ts'
import { annotateSentence } from './annotate.ts'
import functionWords from './function-words.json' with { type: 'json' }
import { createWordGrader } from './grade-of.ts'
import { createInflector } from './inflection/inflect.ts'
import { createReferences } from './inflection/reference.ts'
import { createLabelIndex } from './labels.ts'
import { openLexicon } from './lexicon.ts'
import { createUnitFinder } from './multi-word-units.ts'
import { formulas } from './readability.ts'
import { segmentDocument } from './segment.ts'
import { createSmallLetters } from './small-letters.ts'
import { createSyllableCounter } from './syllables.ts'
import { readSyntaxData } from './syntax/syntax-data.ts'
import { openTagger } from './tagger.ts'
import { readTaggingData } from './tagging-data.ts'
import { readTokenData } from './token-data.ts'
import { createChunkReader } from './tokens.ts'
import { createTreebankReading } from './treebank-reading.ts'
import { openVocabulary } from './vocabulary.ts'
import { createWordReader } from './word-reader.ts'

const missing = 'The French lexicon is missing: run npm run build.'

export default {
  code: 'fr',
  name: 'français',
  functionWords,
  binaries: ['lexicon', 'vocabulary', 'tagger'],
  async load({ data, binaries }: LanguageAssets) {
    const { lexicon: lexiconBytes, vocabulary: vocabularyBytes, tagger: taggerBytes } = binaries
    if (!lexiconBytes || !vocabularyBytes || !taggerBytes) throw new Error(missing)
    const lexicon = openLexicon(lexiconBytes)
    const tagger = openTagger(
      new Int8Array(taggerBytes.buffer, taggerBytes.byteOffset, taggerBytes.byteLength),
    )
    const tokenData = readTokenData(data)
    const tagging = readTaggingData(data)
    const words = createWordReader(lexicon, tagging.accents)
    const readingsOf = (norm: string): readonly Reading[] => {
      const found = lexicon.lookup(norm)
      return found.length > 0 ? found : words.unaccented(norm)
    }
    const known = {
      isWord: (norm: string) => lexicon.lookup(norm).length > 0,
      // « Etes-vous » is typed without its accent as often as with it.
      isFiniteVerb: (norm: string) => readingsOf(norm).some(({ features }) => features.verbForm === 'Fin'),
    }
    const reader = createChunkReader(tokenData, known)
    const knowledge = {
      lexicon: words,
      tagger,
      data: tokenData,
      tagging,
      labelIndex: createLabelIndex(),
      vocabulary: openVocabulary(vocabularyBytes),
      countSyllables: createSyllableCounter(),
      findUnits: createUnitFinder(data, tokenData),
      syntax: readSyntaxData(data),
    }
    const inflector = createInflector(lexicon, data)
    const meaningMarks = readMeaningMarks(data)
    return {
      code: 'fr',
      formulas,
      difficulty: readDifficultyModel(data),
      inflector,
      references: createReferences(data, inflector.agree),
      letterMarks: readLetterMarks(data),
      meaningMarks,
      segment: (document) => segmentDocument(document, reader),
      annotate: (sentence) => annotateSentence(sentence, knowledge),
      gradeWord: createWordGrader(knowledge),
      smallLetters: createSmallLetters(tagging.accents, meaningMarks.titles, lexicon.lookup),
      treebankReading: createTreebankReading(data),
    }
  },
} satisfies LanguageDefinition
