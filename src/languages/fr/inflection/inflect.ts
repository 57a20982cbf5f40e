import type { Inflector, Piece } from '../../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { agree } from './agree.ts'
import { participleKnowledge } from './agreement-of-participle.ts'
import { readAuxiliaries } from './auxiliary.ts'
import { createConjugate } from './conjugate.ts'
import { decline, genderOfName } from './decline.ts'
import { placeClitics } from './imperative.ts'
import { type InflectionData, readInflectionData, wordsOf } from './inflection-data.ts'
import { type JoinKnowledge, joinPieces } from './join.ts'
import { layOut } from './lay-out.ts'
import { objectsAmong } from './objects-among.ts'
import { together } from './together.ts'
import { verbGroup } from './verb-group.ts'
import { startsWithVowelSound } from './vowel-sound.ts'

const joinKnowledge = (
  { 'h-aspire': aspirated, joining, tokens }: InflectionData,
  lexicon: Lexicon,
): JoinKnowledge => {
  const hiatus = wordsOf(aspirated.words)
  const { determiners, adjectives, back } = joining['before-vowel']
  return {
    elidable: new Set(joining.elidable),
    beforeInfinitive: new Set(joining['before-infinitive']),
    beforeVowel: {
      determiners: new Map(Object.entries(determiners)),
      adjectives: new Map(Object.entries(adjectives)),
      back: new Map(Object.entries(back)),
    },
    contractions: new Map(
      Object.entries(tokens.contractions).map(([form, words]) => [words.join(' '), form]),
    ),
    startsWithVowelSound: (text) => startsWithVowelSound(text, hiatus, lexicon),
    readings: (norm) => lexicon.lookup(norm),
  }
}

/** What rewrites need of French words: every form comes out of the lexicon, none is guessed. */
export const createInflector = (lexicon: Lexicon, data: Readonly<Record<string, unknown>>): Inflector => {
  const read = readInflectionData(data)
  const verbs = new Map(Object.entries(read['action-nouns'].verbs))
  const objectPronouns = new Map(Object.entries(read.clitics['object-of-subject']))
  const front = new Set(read.agreement.front)
  const joining = joinKnowledge(read, lexicon)
  const conjugate = createConjugate(lexicon)
  const join = (pieces: readonly Piece[], apostrophe: string): string =>
    joinPieces(pieces, apostrophe, joining)
  const groups = {
    auxiliaries: readAuxiliaries(read.auxiliaries),
    participles: participleKnowledge(read.auxiliaries, {
      agreesWithNothing: lexicon.agreesWithNothing,
      readings: (norm) => lexicon.lookup(norm),
    }),
    conjugate,
  }
  const laying = { clitics: read.clitics, startsWithVowelSound: joining.startsWithVowelSound, join }

  return {
    conjugate,
    decline: (lemma, features) => decline(lemma, features, front, lexicon),
    agree: (lemma, features) => agree(lemma, features, lexicon),
    together,
    verbGroup: (lemma, request) => verbGroup(lemma, request, groups),
    layOut: (group, around, apostrophe) => layOut(group, around, apostrophe, laying),
    imperative(lemma, person, pronouns, negation, apostrophe) {
      const verb = conjugate(lemma, { ...person, verbForm: 'Fin', mood: 'Imp', tense: 'Pres' })
      if (verb === undefined) return undefined
      const words = (texts: readonly string[]): string =>
        join(
          texts.map((text) => ({ text })),
          apostrophe,
        )
      return placeClitics(verb, person, pronouns, negation, apostrophe, read.clitics, words)
    },
    objectsAmong: (pronouns, next) => objectsAmong(pronouns, next, read.clitics),
    objectPronoun: (subject) => objectPronouns.get(subject),
    genderOf: (noun) => genderOfName(noun, front, lexicon),
    verbOf: (noun) => verbs.get(noun),
    join,
  }
}
