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

const isTitle = ({ sentence }: HeardSentence): boolean =>
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
  const count = (name: string, test: (heard: HeardSentence) => boolean): number =>
    sentences.filter((heard) => heard.hits.has(name) && test(heard)).length
  const scores = new Map<LetterKind, number>()
  for (const kind of letterKinds)
    scores.set(
      kind,
      titleWeight * Math.min(1, count(`${kind}/subject`, isTitle)) +
        Math.min(
          mostInBody,
          count(`${kind}/body`, (heard) => !isTitle(heard)),
        ),
    )
  const add = (kind: LetterKind, points: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + points)
  }
  // A refusal calls itself a decision.
  if (decisions.some(({ outcome }) => outcome === 'refusal'))
    add('refusal', decisionWeight + (scores.get('decision') ?? 0))
  else if (decisions.length > 0) add('decision', decisionWeight)
  if (sentences.some(hasDateAndTime)) add('appointment', appointmentWeight)
  const [best] = letterKinds.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
  return best && (scores.get(best) ?? 0) >= enough ? best : undefined
}
