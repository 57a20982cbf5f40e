// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'
import type { Features, Tag } from '../../document/token.ts'
import type { Inflector } from '../language.ts'
import { placeClitics } from './imperative.ts'
import { type JoinKnowledge, joinPieces } from './join.ts'
import type { InflectedForm, Lexicon } from './lexicon.ts'
import { startsWithVowelSound } from './vowel-sound.ts'

const schema = z.object({
  'action-nouns': z.object({ verbs: z.record(z.string(), z.string()) }),
  'h-aspire': z.object({ words: z.string() }),
  joining: z.object({ elidable: z.array(z.string()), 'before-vowel': z.record(z.string(), z.string()) }),
  tokens: z.object({ contractions: z.record(z.string(), z.tuple([z.string(), z.string()])) }),
})

const verbTags: readonly Tag[] = ['VERB', 'AUX']
const agreeingTags: readonly Tag[] = ['DET', 'ADJ', 'PRON']

/** Head and rest of a verb of several words: « mettre » and « à jour ». */
const splitHead = (lemma: string): readonly [string, string] => {
  const space = lemma.indexOf(' ')
  return space < 0 ? [lemma, ''] : [lemma.slice(0, space), lemma.slice(space)]
}

/** What a form does not say fits everything: « votre » is of both genders, « été » agrees with nothing. */
const fits = (asked: Features, held: Features): boolean =>
  (asked.gender === undefined || held.gender === undefined || asked.gender === held.gender) &&
  (asked.number === undefined || held.number === undefined || asked.number === held.number)

const sameVerbForm = (asked: Features, held: Features): boolean =>
  asked.verbForm === held.verbForm &&
  asked.mood === held.mood &&
  asked.tense === held.tense &&
  asked.person === held.person &&
  fits(asked, held)

/** A participle whose gender the writer's form does not show is the masculine singular that stands after avoir. */
const completed = (features: Features): Features =>
  features.verbForm === 'Part' && features.tense === 'Past'
    ? { ...features, gender: features.gender ?? 'Masc', number: features.number ?? 'Sing' }
    : features

const firstOf = (
  forms: readonly InflectedForm[],
  accepts: (features: Features) => boolean,
): string | undefined => forms.find(({ features }) => accepts(features))?.form

/** What rewrites need of French words: every form comes out of the lexicon, none is guessed. */
export const createInflector = (lexicon: Lexicon, data: Readonly<Record<string, unknown>>): Inflector => {
  const { 'action-nouns': actions, 'h-aspire': aspirated, joining, tokens } = schema.parse(data)
  const verbs = new Map(Object.entries(actions.verbs))
  const hiatus = new Set(aspirated.words.split(/\s+/).filter(Boolean))
  const knowledge: JoinKnowledge = {
    elidable: new Set(joining.elidable),
    beforeVowel: new Map(Object.entries(joining['before-vowel'])),
    contractions: new Map(
      Object.entries(tokens.contractions).map(([form, words]) => [words.join(' '), form]),
    ),
    startsWithVowelSound: (text) => startsWithVowelSound(text, hiatus, lexicon),
    isInfinitive: (norm) =>
      norm === 'y' ||
      norm === 'en' ||
      lexicon.lookup(norm).some(({ features }) => features.verbForm === 'Inf'),
  }

  const conjugate = (lemma: string, features: Features): string | undefined => {
    const [head, rest] = splitHead(lemma)
    const asked = completed(features)
    const forms = verbTags.flatMap((tag) => lexicon.forms(head, tag))
    const form = firstOf(forms, (held) => sameVerbForm(asked, held))
    return form === undefined ? undefined : form + rest
  }

  const formsOfAny = (lemma: string): readonly InflectedForm[] =>
    agreeingTags.map((tag) => lexicon.forms(lemma, tag)).find((forms) => forms.length > 0) ?? []

  /** « signé » is no adjective of the lexicon but the participle of « signer ». */
  const participleForms = (lemma: string): readonly InflectedForm[] => {
    const reading = lexicon
      .lookup(lemma)
      .find(({ features }) => features.verbForm === 'Part' && features.tense === 'Past')
    if (!reading) return []
    return lexicon
      .forms(reading.lemma, reading.tag)
      .filter(({ features }) => features.verbForm === 'Part' && features.tense === 'Past')
  }

  return {
    conjugate,
    decline(lemma, { number, gender }) {
      const [head, rest] = splitHead(lemma)
      const forms = lexicon.forms(head, 'NOUN')
      const form = firstOf(forms, (held) =>
        fits({ ...(number && { number }), ...(gender && { gender }) }, held),
      )
      return form === undefined ? undefined : form + rest
    },
    agree(lemma, { gender, number }) {
      const asked = { ...(gender && { gender }), ...(number && { number }) }
      const forms = formsOfAny(lemma)
      return firstOf(forms.length > 0 ? forms : participleForms(lemma), (held) => fits(asked, held))
    },
    imperative(lemma, person, pronouns, negation, apostrophe) {
      const verb = conjugate(lemma, { ...person, verbForm: 'Fin', mood: 'Imp', tense: 'Pres' })
      if (verb === undefined) return undefined
      const join = (words: readonly string[]): string =>
        joinPieces(
          words.map((text) => ({ text })),
          apostrophe,
          knowledge,
        )
      return placeClitics(verb, person, pronouns, negation, apostrophe, join)
    },
    genderOf(noun) {
      const [head] = splitHead(noun)
      const genders = new Set(lexicon.forms(head, 'NOUN').map(({ features }) => features.gender))
      const [only] = genders
      return genders.size === 1 ? only : undefined
    },
    verbOf: (noun) => verbs.get(noun),
    join: (pieces, apostrophe) => joinPieces(pieces, apostrophe, knowledge),
  }
}
