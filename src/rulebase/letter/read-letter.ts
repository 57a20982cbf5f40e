import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import { bySpan, type Span } from '../../document/span.ts'
import type { CompileContext } from '../match.ts'
import type { Fact, FactId, Letter } from './fact.ts'
import { findActions } from './find-actions.ts'
import { findContacts } from './find-contacts.ts'
import { compileCues, printOf } from './find-cues.ts'
import { findDecisions, findReasons } from './find-decisions.ts'
import { findAppealWays, findLimits } from './find-limits.ts'
import { findPapers } from './find-papers.ts'
import { type HeardSentence, spanOfTokens } from './heard-sentence.ts'
import type { LetterCues } from './letter-cues-schema.ts'
import { tellKind } from './tell-kind.ts'

const amountsIn = ({ sentence }: HeardSentence): Span[] =>
  sentence.entities
    .filter(({ kind }) => kind === 'amount')
    .flatMap((range) => spanOfTokens(sentence, range) ?? [])

const named = (id: FactId, spans: readonly Span[]): Fact[] => spans.map((span) => ({ id, span }))

const setsOf = ({ facts, kinds }: LetterCues) => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { subject, body }]) => [
      [`${kind}/subject`, subject],
      [`${kind}/body`, body],
    ]),
  ),
})

const unread: Letter = { kind: undefined, facts: [], outcomes: [] }

export interface LetterReader {
  read(document: AnnotatedDocument): Letter
  /** Which cues a sentence holds: equal when it tells the same of the letter. */
  cuesIn(sentence: AnnotatedSentence): string
}

/** Tells what a letter is and says, by the cues of its language. */
export const compileLetterReader = (cues: LetterCues | undefined, context: CompileContext): LetterReader => {
  if (!cues) return { read: () => unread, cuesIn: () => '' }
  const find = compileCues(setsOf(cues), context)
  return {
    read(document) {
      const sentences = document.sentences.map((sentence) => ({ sentence, hits: find(sentence) }))
      const decisions = findDecisions(sentences)
      const facts = [
        ...named(
          'decision',
          decisions.map(({ span }) => span),
        ),
        ...named('reason', findReasons(sentences, decisions)),
        ...named('action', findActions(sentences)),
        ...findLimits(sentences),
        ...named('amount', sentences.flatMap(amountsIn)),
        ...named('documents', findPapers(sentences)),
        ...findAppealWays(sentences),
        ...named('contact', findContacts(sentences)),
      ]
      const once = new Map(facts.map((fact) => [`${fact.id} ${fact.span.start} ${fact.span.end}`, fact]))
      return {
        kind: tellKind(document, sentences, decisions),
        facts: [...once.values()].sort((a, b) => bySpan(a.span, b.span)),
        outcomes: [...new Set(decisions.map(({ outcome }) => outcome))],
      }
    },
    cuesIn: (sentence) => printOf(find(sentence)),
  }
}
