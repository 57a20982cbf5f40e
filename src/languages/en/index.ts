import { readDifficultyModel } from '../difficulty-model.ts'
import type { LanguageAssets, LanguageDefinition } from '../language.ts'
import { readLetterMarks } from '../letter-marks.ts'
import { readMeaningMarks } from '../meaning-marks.ts'
import { noReferences } from '../no-references.ts'
import { annotateSentence } from './annotate.ts'
import functionWords from './function-words.json' with { type: 'json' }
import { createInflector } from './inflect.ts'
import { createFormulas } from './readability.ts'
import { segmentDocument } from './segment.ts'
import { createSyllables } from './syllables.ts'
import { readTokenData } from './token-data.ts'
import { createVerbs } from './verbs.ts'
import { openWink } from './wink.ts'

export default {
  code: 'en',
  name: 'anglais',
  functionWords,
  binaries: [],
  async load({ data }: LanguageAssets) {
    // Loaded here, so that a letter in another language does not pay for them.
    const [wink, { default: readability }] = await Promise.all([openWink(), import('text-readability')])
    const tokenData = readTokenData(data, functionWords)
    const verbs = createVerbs(data)
    const syllables = createSyllables((word) => readability.syllableCount(word))
    const knowledge = { wink, data: tokenData, verbs, syllables }
    return {
      code: 'en',
      formulas: createFormulas(readability),
      difficulty: readDifficultyModel(data),
      inflector: createInflector(verbs, data),
      references: noReferences,
      letterMarks: readLetterMarks(data),
      meaningMarks: readMeaningMarks(data),
      segment: (document) => segmentDocument(document, wink, tokenData),
      annotate: (sentence) => annotateSentence(sentence, knowledge),
      gradeWord: () => undefined,
      smallLetters: () => undefined,
      treebankReading: (token) => token,
    }
  },
} satisfies LanguageDefinition
