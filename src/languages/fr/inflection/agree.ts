import type { Features, Tag } from '../../../document/token.ts'
import type { InflectedForm, Lexicon } from '../lexicon.ts'
import { firstOf, fits } from './fits.ts'

const agreeingTags: readonly Tag[] = ['DET', 'ADJ', 'PRON']

const askedOf = ({ gender, number }: Features): Features => ({
  ...(gender && { gender }),
  ...(number && { number }),
})

/** « signé » is no adjective of the lexicon but the participle of « signer ». */
const participleForms = (lemma: string, lexicon: Lexicon): readonly InflectedForm[] => {
  const reading = lexicon
    .lookup(lemma)
    .find(({ features }) => features.verbForm === 'Part' && features.tense === 'Past')
  if (!reading) return []
  return lexicon
    .forms(reading.lemma, reading.tag)
    .filter(({ features }) => features.verbForm === 'Part' && features.tense === 'Past')
}

/** An adjective, a determiner or a participle with the gender and number of its noun. */
export const agree = (lemma: string, features: Features, lexicon: Lexicon): string | undefined => {
  const asked = askedOf(features)
  // « différents » is a determiner in the plural alone, and an adjective in both numbers.
  for (const tag of agreeingTags) {
    const form = firstOf(lexicon.forms(lemma, tag), (held) => fits(asked, held))
    if (form !== undefined) return form
  }
  return firstOf(participleForms(lemma, lexicon), (held) => fits(asked, held))
}
