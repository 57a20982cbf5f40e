import type { Features, Tag } from '../../../document/token.ts'
import type { Lexicon } from '../lexicon.ts'
import { firstOf, fits } from './fits.ts'
import { splitHead, withRest } from './head.ts'

const verbTags: readonly Tag[] = ['VERB', 'AUX']

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

/** A form of a verb in a simple tense, as the lexicon gives it. */
export type Conjugate = (lemma: string, features: Features) => string | undefined

export const createConjugate =
  (lexicon: Lexicon): Conjugate =>
  (lemma, features) => {
    const [head, rest] = splitHead(lemma)
    const asked = completed(features)
    const forms = verbTags.flatMap((tag) => lexicon.forms(head, tag))
    const form = firstOf(forms, (held) => sameVerbForm(asked, held))
    return form === undefined ? undefined : withRest(form, rest)
  }
