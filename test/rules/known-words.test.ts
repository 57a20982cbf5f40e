import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AnnotatedToken } from '../../src/document/token.ts'
import { openLexicon } from '../../src/languages/fr/lexicon.ts'
import { rulesOf } from '../support/analyzer.ts'
import { french, paragraph } from '../support/french.ts'

const lexicon = openLexicon(
  readFileSync(join(import.meta.dirname, '..', '..', 'src', 'generated', 'lexicon.fr.bin')),
)

const tokensOf = (text: string): readonly AnnotatedToken[] =>
  french.segment(paragraph(text)).flatMap((sentence) => french.annotate(sentence).tokens)

const isLemma = (word: string): boolean => {
  const plain = word.toLowerCase()
  return (
    lexicon.lookup(plain).some(({ lemma }) => lemma.toLowerCase() === plain) ||
    tokensOf(`Voici : ${word}`).some(({ lemma }) => lemma === plain)
  )
}

/** A form is a token of its own, as the tokens of a sentence are cut; some only after a verb or inside a telephone number. */
const isForm = (word: string): boolean =>
  [`Voici ${word} Martin`, `Donnez${word} ce livre`, `Appelez le 0 ${word} 11 22 33`].some((text) =>
    tokensOf(text).some(({ norm }) => norm === word.toLowerCase()),
  )

/** Every string under one of these keys, wherever it stands. */
const valuesUnder = (value: unknown, key: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesUnder(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) =>
    name === key && (typeof held === 'string' || Array.isArray(held))
      ? [held].flat().filter((each) => typeof each === 'string')
      : valuesUnder(held, key),
  )
}

describe('the words that French rules look for', () => {
  const { rules, letter } = rulesOf('fr')
  const looked = [...rules.map((rule) => [rule.id, rule.match] as const), ['fr/letter', letter] as const]

  it.each(looked)('can be met: %s', (_, match) => {
    expect([...new Set(valuesUnder(match, 'lemma'))].filter((word) => !isLemma(word))).toEqual([])
    expect([...new Set(valuesUnder(match, 'form'))].filter((word) => !isForm(word))).toEqual([])
  })
})
