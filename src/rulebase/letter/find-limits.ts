import type { Fact, FactId } from './fact.ts'
import { type HeardSentence, hears, hitsOf, isProse, spanOfTokens } from './heard-sentence.ts'

/** Whether the sentence is about contesting, or stands next to one that is, in the same block or under such a title. */
const isAboutAppeal = (sentences: readonly HeardSentence[], at: number): boolean => {
  if (hears(sentences[at], 'appeal')) return true
  const block = sentences[at]?.sentence.block
  const beside = [sentences[at - 1], sentences[at + 1]]
  if (beside.some((other) => other?.sentence.block === block && hears(other, 'appeal'))) return true
  const title = sentences.slice(0, at).findLast(({ sentence }) => sentence.block.kind === 'heading')
  return hears(title, 'appeal')
}

const limitOf = (sentences: readonly HeardSentence[], at: number): FactId => {
  if (isAboutAppeal(sentences, at)) return 'appeal-limit'
  return hears(sentences[at], 'answer') ? 'answer-time' : 'deadline'
}

/** Time limits, told apart by whom they bind: the reader, the office that will answer, the reader who contests. */
export const findLimits = (sentences: readonly HeardSentence[]): Fact[] =>
  sentences.flatMap((heard, at) =>
    isProse(heard)
      ? hitsOf(heard, 'limit').flatMap((hit) => {
          const span = spanOfTokens(heard.sentence, hit)
          return span ? [{ id: limitOf(sentences, at), span }] : []
        })
      : [],
  )

/** Ways to contest: the sentence that names one. */
export const findAppealWays = (sentences: readonly HeardSentence[]): Fact[] =>
  sentences.flatMap((heard) => {
    if (!isProse(heard) || !hears(heard, 'appeal')) return []
    const span = spanOfTokens(heard.sentence, { from: 0, to: heard.sentence.tokens.length })
    return span ? [{ id: 'appeal-way' as const, span }] : []
  })
