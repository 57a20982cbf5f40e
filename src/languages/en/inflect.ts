import * as z from 'zod/mini'
import type { Features } from '../../document/token.ts'
import type { Inflector } from '../language.ts'
import { createArticleChooser } from './choose-article.ts'
import { joinPieces } from './join.ts'
import type { Verbs } from './verbs.ts'

const strings = z.record(z.string(), z.string())

const schema = z.object({
  nouns: z.object({ irregular: strings, uncountable: z.array(z.string()), verbs: strings }),
})

const oneWord = /^[a-z]+(?:-[a-z]+)*$/
const sibilant = /(?:s|x|z|ch|sh)$/
const consonantY = /[^aeiou]y$/
const determinerPlurals: Readonly<Record<string, string | undefined>> = { this: 'these', that: 'those' }

const regularPlural = (noun: string): string => {
  if (consonantY.test(noun)) return `${noun.slice(0, -1)}ies`
  return sibilant.test(noun) ? `${noun}es` : `${noun}s`
}

const bePresent = ({ person, number }: Features): string | undefined => {
  if (!number) return undefined
  if (number === 'Plur' || person === 2) return 'are'
  return person === 1 ? 'am' : person === 3 ? 'is' : undefined
}

const bePast = ({ person, number }: Features): string | undefined => {
  if (!number) return undefined
  return number === 'Plur' || person === 2 ? 'were' : 'was'
}

const finite = (lemma: string, features: Features, verbs: Verbs): string | undefined => {
  const { mood = 'Ind', tense = 'Pres', person, number } = features
  if (mood === 'Imp') return lemma
  if (mood !== 'Ind') return undefined
  if (tense === 'Past') return lemma === 'be' ? bePast(features) : verbs.past(lemma)
  if (tense !== 'Pres') return undefined
  if (lemma === 'be') return bePresent(features)
  return person === 3 && number === 'Sing' ? verbs.third(lemma) : lemma
}

const nonFinite = (lemma: string, { verbForm, tense }: Features, verbs: Verbs): string | undefined => {
  if (verbForm === 'Inf') return lemma
  if (verbForm === 'Ger' || (verbForm === 'Part' && tense === 'Pres'))
    return lemma === 'be' ? 'being' : verbs.gerund(lemma)
  const participle = lemma === 'be' ? 'been' : verbs.participle(lemma)
  if (verbForm === 'Part') return participle
  // « the file examined » may be a past or a participle: only a verb that spells both alike can stand there.
  return tense === 'Past' && participle === verbs.past(lemma) ? participle : undefined
}

/** What rewrites need of English: endings of verbs and nouns, « a » and « an ». English nouns have no gender. */
export const createInflector = (verbs: Verbs, data: Readonly<Record<string, unknown>>): Inflector => {
  const { nouns } = schema.parse(data)
  const [plurals, nounVerbs] = [
    new Map(Object.entries(nouns.irregular)),
    new Map(Object.entries(nouns.verbs)),
  ]
  const uncountable = new Set(nouns.uncountable)
  const chooseArticle = createArticleChooser(data)
  return {
    conjugate(lemma, features) {
      if (!oneWord.test(lemma)) return undefined
      return features.verbForm === 'Fin' ? finite(lemma, features, verbs) : nonFinite(lemma, features, verbs)
    },
    decline(lemma, { number }) {
      if (number === 'Sing') return lemma
      if (number !== 'Plur' || !oneWord.test(lemma) || uncountable.has(lemma)) return undefined
      return plurals.get(lemma) ?? regularPlural(lemma)
    },
    agree(lemma, { number }) {
      if (number !== 'Plur') return lemma
      return lemma === 'a' || lemma === 'an' ? undefined : (determinerPlurals[lemma] ?? lemma)
    },
    together(members) {
      const [only] = members
      if (members.length === 1 && only) return only
      const person = members.some((member) => member.person === 1) ? 1 : 3
      return { person, number: 'Plur' }
    },
    // « Does not send », « has not sent »: rewrites of English verbs with negation are not written yet.
    verbGroup: () => undefined,
    layOut: () => undefined,
    objectPronoun: () => undefined,
    objectsAmong: () => ['none', 'behind'],
    imperative(lemma, { person = 2 }, pronouns, negation) {
      // « Give me it » or « give it to me »: with two pronouns usage is not settled.
      if (person !== 2 || pronouns.length > 1) return undefined
      return [...(negation ? ['do not'] : []), lemma, ...pronouns].join(' ')
    },
    genderOf: () => undefined,
    verbOf: (noun) => nounVerbs.get(noun),
    join: (pieces, apostrophe) => joinPieces(pieces, apostrophe, chooseArticle),
  }
}
