import { type Document, visibleText } from '../document/document.ts'
import type { AnnotatedDocument } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'
import type { Measure } from './report.ts'
import { isProse, type Tally } from './tally.ts'

const proseOf = (document: AnnotatedDocument): string =>
  document.sentences
    .filter(isProse)
    .map(({ span }) => visibleText(document as Document, span).replace(/\s+/g, ' '))
    .join('\n')

const perSentence = (tally: Tally, total: number): number =>
  tally.sentences === 0 ? 0 : total / tally.sentences

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Every number about a document that its reader is shown: counts, means, and the readability formulas of its language. */
export const measure = (document: AnnotatedDocument, tally: Tally, { formulas }: Language): Measure[] => {
  const counts: Measure[] = [
    {
      id: 'words',
      label: 'Mots',
      unit: 'mots',
      value: tally.words,
      source: 'Texte suivi\u00a0: sans adresse, titres ni formules.',
    },
    {
      id: 'sentences',
      label: 'Phrases',
      unit: 'phrases',
      value: tally.sentences,
      source: 'Texte suivi\u00a0: sans adresse, titres ni formules.',
    },
    {
      id: 'words-per-sentence',
      label: 'Longueur moyenne des phrases',
      unit: 'mots par phrase',
      value: rounded(perSentence(tally, tally.words)),
      source: 'Un mot élidé compte pour un mot\u00a0; une date, un montant ou une référence de loi aussi.',
    },
    {
      id: 'long-words-per-sentence',
      label: 'Mots longs',
      unit: 'mots de plus de 6 lettres par phrase',
      value: rounded(perSentence(tally, tally.longWords)),
      source: 'J. Anderson, «\u00a0Lix and Rix\u00a0», 1983',
    },
  ]
  if (tally.words === 0) return counts
  const prose = proseOf(document)
  return [
    ...counts,
    ...formulas.map(({ id, label, source, compute }) => ({
      id,
      label,
      unit: 'indice',
      value: rounded(compute({ ...tally, prose })),
      source,
    })),
  ]
}
