import type { Element } from '../matchers/element.ts'

const longestGap = 8

const named: Readonly<Record<string, readonly Element[]>> = {
  date: [{ entity: 'date', repeat: 3 }],
  time: [{ entity: 'time', repeat: 3 }],
  amount: [{ entity: 'amount', repeat: 3 }],
  number: [{ pos: 'NUM' }],
  infinitive: [{ features: { verbForm: 'Inf' } }],
  order: [{ features: { mood: 'Imp', person: 2, number: 'Plur' } }],
  field: [{ kind: 'placeholder' }],
}

const alternatives = (text: string): string | string[] => {
  const [first = '', ...others] = text.split('|')
  return others.length > 0 ? [first, ...others] : first
}

const elementsOf = (word: string): readonly Element[] => {
  if (word === '…') return [{ not: { pos: 'PUNCT' }, optional: true, repeat: longestGap }]
  if (word.startsWith('~')) return [{ lemma: alternatives(word.slice(1)) }]
  if (!word.startsWith('<')) return [{ form: alternatives(word) }]
  const elements = named[word.slice(1, -1)]
  if (elements) return elements
  throw new Error(
    `« ${word} » is no name that a cue may use: write one of <${Object.keys(named).join('>, <')}>.`,
  )
}

/**
 * The elements of a sequence, from a line of text. Each word is compared without regard to capitals, elision or contraction
 * (« à le » finds « au »); `~word` is a lemma, `a|b` one of two, `…` at most eight words with no mark between them, and
 * `<…>` a name of `named`. Throws on a name that is not there.
 */
export const cueElements = (line: string): Element[] => line.split(/\s+/).flatMap(elementsOf)
