import type { Document } from '../document/document.ts'
import type { Analyzer } from './analyze.ts'
import { annotateDocument } from './annotate-document.ts'
import { difficultyOf } from './difficulty.ts'
import { explainOnce } from './explain-once.ts'
import { findLetterParts } from './letter-parts.ts'
import type { Score } from './report.ts'
import { scoreOf } from './score.ts'
import { addTally, emptyTally, isProse, tallyOfAny } from './tally.ts'
import { tooShort } from './too-short.ts'
import { checkSentence } from './verify-rewrite.ts'

export interface DocumentScore {
  readonly score: Score
  /** From 1, easy, to 6, hard: how hard its sentences are, whatever their number. */
  readonly difficulty: number
  /** Why the score means little, in French, when the text is too short for a grade. */
  readonly notGraded: string | undefined
}

/**
 * The score of a text without its findings and rewrites. A text that is all headings and lists of words is scored on these.
 * Undefined when it holds no word.
 */
export const scoreDocument = (
  read: Document,
  { language, ruleBase: wholeBase }: Analyzer,
): DocumentScore | undefined => {
  const document = annotateDocument(findLetterParts(read, language.letterMarks), language)
  const letter = wholeBase.readLetter(document)
  const ruleBase = wholeBase.appliedTo(letter.kind)
  const prose = document.sentences.filter(isProse)
  const scored = prose.length > 0 ? prose : document.sentences
  const tally = scored
    .map((sentence) => tallyOfAny(sentence, language.difficulty))
    .reduce((sum, each) => addTally(sum, each), emptyTally)
  if (tally.words === 0) return undefined
  const matches = [
    ...explainOnce(
      document,
      document.sentences.map((sentence) => checkSentence(sentence, ruleBase)),
    ).flatMap(({ kept }) => kept),
    ...ruleBase.matchDocument(document),
    ...ruleBase.matchLetter(document, letter),
  ]
  return {
    score: scoreOf(tally, matches),
    difficulty: difficultyOf(tally, language.difficulty),
    notGraded: tooShort(document),
  }
}
