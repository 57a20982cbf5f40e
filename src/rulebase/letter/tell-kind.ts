import type { BlockKind } from '../../document/document.ts'
import type { AnnotatedDocument } from '../../document/sentence.ts'
import { type LetterKind, letterKinds } from '../letter-kinds.ts'
import type { Decision } from './find-decisions.ts'
import type { HeardSentence } from './heard-sentence.ts'

const letterParts: readonly BlockKind[] = ['salutation', 'closing', 'subject', 'signature']

/** A letter shows at least two of its parts: a page of a site or a form has none. */
const isLetter = ({ blocks }: AnnotatedDocument): boolean => {
  const kinds = new Set(blocks.map(({ kind }) => kind))
  return letterParts.filter((part) => kinds.has(part)).length >= 2
}

/** The line that says what the letter is: its subject or, without one, its first heading. Others are about one section. */
const titleOf = (sentences: readonly HeardSentence[]): HeardSentence | undefined =>
  sentences.find(({ sentence }) => sentence.block.kind === 'subject') ??
  sentences.find(({ sentence }) => sentence.block.kind === 'heading')

const isHeading = ({ sentence }: HeardSentence): boolean =>
  sentence.block.kind === 'subject' || sentence.block.kind === 'heading'

// A subject line says what the letter is; a sentence may only speak of another one.
const titleWeight = 4
const mostInBody = 2
const decisionWeight = 2
const appointmentWeight = 2
const enough = 1

const hasDateAndTime = ({ sentence }: HeardSentence): boolean =>
  sentence.entities.some(({ kind }) => kind === 'date') &&
  sentence.entities.some(({ kind }) => kind === 'time')

/** What the letter does; undefined when it is no letter or nothing tells. Ties go to the first of `letterKinds`. */
export const tellKind = (
  document: AnnotatedDocument,
  sentences: readonly HeardSentence[],
  decisions: readonly Decision[],
): LetterKind | undefined => {
  if (!isLetter(document)) return undefined
  const title = titleOf(sentences)
  const body = sentences.filter((heard) => !isHeading(heard))
  const scores = new Map<LetterKind, number>()
  for (const kind of letterKinds)
    scores.set(
      kind,
      (title?.hits.has(`${kind}/subject`) ? titleWeight : 0) +
        Math.min(mostInBody, body.filter(({ hits }) => hits.has(`${kind}/body`)).length),
    )
  const add = (kind: LetterKind, points: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + points)
  }
  // A refusal calls itself a decision.
  if (decisions.some(({ outcome }) => outcome === 'refusal'))
    add('refusal', decisionWeight + (scores.get('decision') ?? 0))
  else if (decisions.length > 0) add('decision', decisionWeight)
  // An hour alone may be when a counter opens or when a file came in.
  if ((scores.get('appointment') ?? 0) > 0 && sentences.some(hasDateAndTime))
    add('appointment', appointmentWeight)
  const [best] = letterKinds.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
  return best && (scores.get(best) ?? 0) >= enough ? best : undefined
}
