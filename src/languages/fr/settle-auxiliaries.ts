import type { Token } from '../../document/token.ts'
import { labelId } from './labels.ts'

const verbs = ['Fin', 'Inf', 'Past', 'Pres'].map(
  (form) => [labelId(`AUX:${form}`), labelId(`VERB:${form}`)] as const,
)
const auxiliaryOf = new Map(verbs.map(([auxiliary, verb]) => [verb, auxiliary]))
const verbOf = new Map(verbs)
const either = verbs.flat().reduce((set, label) => set | (1 << label), 0)
const participles = new Set([labelId('VERB:Past'), labelId('AUX:Past')])
const between = new Set([labelId('ADV'), labelId('PRON')])

const isHung = (token: Token | undefined): boolean => token?.kind === 'word' && token.norm.startsWith('-')

/** How many words may stand between an auxiliary and its participle: « il n'a pas encore été tout à fait réglé ». */
const reach = 6

const participleFollows = (
  labels: Uint8Array,
  tokens: readonly Token[],
  index: number,
  insideAdverbs: ReadonlySet<string>,
): boolean => {
  for (let right = index + 1; right < labels.length && right <= index + reach; right++) {
    const label = labels[right] ?? 0
    if (participles.has(label)) return true
    if (between.has(label) || isHung(tokens[right])) continue
    if (!insideAdverbs.has(tokens[right]?.norm ?? '')) return false
  }
  return false
}

/**
 * « avoir » builds a tense when a participle follows it, and is a verb of its own otherwise: what a window of two words
 * cannot see. Changes `labels` in place; `sets` holds the labels that each token may have; « je suis »
 * is être or suivre, and no matter of auxiliaries.
 */
export const settleAuxiliaries = (
  labels: Uint8Array,
  tokens: readonly Token[],
  sets: readonly number[],
  isOfAvoir: (index: number) => boolean,
  insideAdverbs: ReadonlySet<string>,
): void => {
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0
    if ((either & (1 << label)) === 0) continue
    const other = auxiliaryOf.get(label) ?? verbOf.get(label)
    if (other === undefined || ((sets[index] ?? 0) & (1 << other)) === 0 || !isOfAvoir(index)) continue
    const isAuxiliary = verbOf.has(label)
    if (participleFollows(labels, tokens, index, insideAdverbs) !== isAuxiliary) labels[index] = other
  }
}
