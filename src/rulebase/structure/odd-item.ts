import type { Block } from '../../document/document.ts'
import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { CheckCompiler } from './check.ts'
import { listsOf } from './lists.ts'

type Opening = 'order' | 'infinitive' | 'noun'

/** What an item begins with; undefined where it is none of the three, or may be two. */
const openingOf = (sentence: AnnotatedSentence | undefined): Opening | undefined => {
  const token = sentence?.tokens.find(({ kind }) => kind === 'word')
  if (!token) return undefined
  const { tag, features } = token
  if (tag === 'DET' || tag === 'NOUN') return 'noun'
  if (tag !== 'VERB' && tag !== 'AUX') return undefined
  if (features.verbForm === 'Inf') return 'infinitive'
  return features.mood === 'Imp' ? 'order' : undefined
}

export const oddItem: CheckCompiler<'odd-item'> = ({ from }) => ({
  find(document) {
    const firstOf = new Map<Block, AnnotatedSentence>()
    for (const sentence of document.sentences)
      if (!firstOf.has(sentence.block)) firstOf.set(sentence.block, sentence)
    return listsOf(document).flatMap((list) => {
      const openings = list.map((item) => openingOf(firstOf.get(item)))
      if (list.length < from || openings.includes(undefined)) return []
      const odd = list.filter((_, at) => openings.filter((other) => other === openings[at]).length === 1)
      const [item] = odd
      return item && odd.length === 1 && new Set(openings).size === 2 ? [{ span: item.span }] : []
    })
  },
})
