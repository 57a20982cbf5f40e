import type { Tag, WordGrade } from '../../document/token.ts'
import type { Lookup } from './candidates.ts'
import { normalise } from './normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that build sentences: a reader meets them in each, unless a list grades them. */
const everyone: WordGrade = { difficulty: 0, age: 4, level: 'everyone', isAbstract: false }

/** A word that no list and no family grades is one that hardly anyone knows. */
const unheardOf: WordGrade = { difficulty: 95, age: 18, level: 'to-explain', isAbstract: false }

const open: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ'])
const named: ReadonlySet<Tag> = new Set<Tag>(['PROPN', 'PUNCT', 'SYM', 'X'])

/** How hard a word is by its lemma and part of speech. */
export const gradeOf = (lemma: string, tag: Tag, vocabulary: Vocabulary): WordGrade | undefined => {
  if (named.has(tag)) return undefined
  const key = lemma.toLowerCase()
  const found = vocabulary.gradeOf(key)
  if (found) return found
  if (!open.has(tag)) return everyone
  // A letter alone, or an acronym that no list grades, is no word.
  if (key.length < 2 || acronym.test(lemma)) return undefined
  return key.includes('-') ? gradeByParts(key, vocabulary) : unheardOf
}

const acronym = /^[\p{Lu}\p{N}.&-]+$/u

/** « auto-prescription » is as hard as its hardest part. */
const gradeByParts = (word: string, vocabulary: Vocabulary): WordGrade =>
  word
    .split('-')
    .filter((part) => part.length > 1)
    .map((part) => vocabulary.gradeOf(part) ?? unheardOf)
    .reduce((hardest, grade) => (grade.difficulty > hardest.difficulty ? grade : hardest), everyone)

/** Of the article in a contraction. */
export const gradeOfArticle = everyone

/**
 * How hard a word is out of context: as the lists grade it when it is a headword, else by the easiest of its readings, since
 * that is the one a reader tries first.
 */
export const createWordGrader =
  ({ lexicon, vocabulary }: { readonly lexicon: Lookup; readonly vocabulary: Vocabulary }) =>
  (word: string): WordGrade | undefined => {
    const norm = normalise(word)
    return (
      vocabulary.gradeOf(norm) ??
      lexicon
        .lookup(norm)
        .flatMap(({ lemma, tag }) => gradeOf(lemma, tag, vocabulary) ?? [])
        .reduce<WordGrade | undefined>(
          (easiest, grade) => (easiest && easiest.difficulty <= grade.difficulty ? easiest : grade),
          undefined,
        )
    )
  }
