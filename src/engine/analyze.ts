import type { Block, Document } from '../document/document.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import { bySpan } from '../document/span.ts'
import type { Language } from '../languages/language.ts'
import type { CompiledRuleBase, ToldOfText } from '../rulebase/load.ts'
import type { Match } from '../rulebase/match.ts'
import { annotateDocument } from './annotate-document.ts'
import { describeMatch } from './describe.ts'
import { describeLetter } from './describe-letter.ts'
import type { Diagnostic } from './diagnostic.ts'
import { explainOnce } from './explain-once.ts'
import { findLetterParts } from './letter-parts.ts'
import { createMeaningReader } from './meaning-guard.ts'
import { measure } from './measure.ts'
import type { Report } from './report.ts'
import { rewriteSentence, unchanged } from './rewrite.ts'
import { scoreOf, scoreValue, totalsOf } from './score.ts'
import { addTally, emptyTally, tallyOf } from './tally.ts'
import { tooShort } from './too-short.ts'
import { type CheckedSentence, checkSentence, type Standing } from './verify-rewrite.ts'
import { engineVersion } from './version.ts'

/** The language of a document and the rules it is read against. */
export interface Analyzer {
  readonly language: Language
  readonly ruleBase: CompiledRuleBase
}

const inOrder = (a: Diagnostic, b: Diagnostic): number => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1)

const byBlock = (sentences: readonly AnnotatedSentence[]): Map<Block, AnnotatedSentence[]> => {
  const blocks = new Map<Block, AnnotatedSentence[]>()
  for (const sentence of sentences) {
    const held = blocks.get(sentence.block)
    if (held) held.push(sentence)
    else blocks.set(sentence.block, [sentence])
  }
  return blocks
}

const standingOf = (
  document: AnnotatedDocument,
  checked: readonly CheckedSentence[],
  matches: readonly Match[],
  { difficulty, meaningMarks }: Language,
): Standing => {
  const tally = checked.reduce(
    (sum, { sentence }) => addTally(sum, tallyOf(sentence, difficulty)),
    emptyTally,
  )
  const totals = totalsOf(matches)
  const sentencesOf = byBlock(document.sentences)
  const meaningOf = createMeaningReader(meaningMarks)
  return { document, sentencesOf, tally, totals, score: scoreValue(tally, totals), meaningOf }
}

const describeAll = (
  document: AnnotatedDocument,
  checked: readonly CheckedSentence[],
  ofDocument: readonly Match[],
  standing: Standing,
  { language, ruleBase }: Analyzer,
): Diagnostic[] => {
  const context = { document, language, ruleBase, standing }
  return [...checked.flatMap((sentence) => rewriteSentence(sentence, context)), ...ofDocument.map(unchanged)]
    .map((rewritten) => describeMatch(document, rewritten))
    .sort(inOrder)
}

/** The whole analysis of one document. Pure: the same document, language and rules give the same report. */
export const analyze = (
  read: Document,
  { language, ruleBase: everyRule }: Analyzer,
  about: ToldOfText = {},
): Report => {
  const document = annotateDocument(findLetterParts(read, language.letterMarks), language)
  const wholeBase = everyRule.told(about)
  const letter = wholeBase.readLetter(document)
  const ruleBase = wholeBase.appliedTo(letter.kind)
  const checked = explainOnce(
    document,
    document.sentences.map((sentence) => checkSentence(sentence, ruleBase)),
  )
  const ofDocument = [...ruleBase.matchDocument(document), ...ruleBase.matchLetter(document, letter)]
  const matches = [...checked.flatMap(({ kept }) => kept), ...ofDocument]
  const standing = standingOf(document, checked, matches, language)
  const notGraded = tooShort(document)
  return {
    engine: engineVersion,
    ruleBase: ruleBase.hash,
    language: language.code,
    ...(notGraded ? { notGraded } : { score: scoreOf(standing.tally, matches) }),
    letter: describeLetter(letter),
    measures: measure(document, standing.tally, language),
    diagnostics: describeAll(document, checked, ofDocument, standing, { language, ruleBase }),
    shadowed: checked.flatMap(({ shadowed }) =>
      shadowed.map((match) => describeMatch(document, unchanged(match))),
    ),
    warnings: document.warnings,
  }
}
