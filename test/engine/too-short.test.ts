import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import { tooShort } from '../../src/engine/too-short.ts'
import { documentOf, type Part, prose } from '../support/blocks.ts'
import { french } from '../support/french.ts'

const why = (...parts: readonly Part[]): string | undefined =>
  tooShort(annotateDocument(documentOf(...parts), french))

const sentenceOf = (length: number): string =>
  `${'demain '.repeat(60)}demain`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 's')
    .concat('.')

describe('a text too short to be graded', () => {
  it('has fewer than 300 characters of prose', () => {
    expect(why([prose, sentenceOf(299)])).toContain('299')
    expect(why([prose, sentenceOf(300)])).toBeUndefined()
    expect(why([prose, sentenceOf(150)], [{ kind: 'list-item' }, sentenceOf(150)])).toBeUndefined()
  })

  it('is not made longer by addresses, headings and formulas', () => {
    expect(
      why([{ kind: 'address' }, sentenceOf(300)], [prose, 'Payez.'], [{ kind: 'closing' }, sentenceOf(300)]),
    ).toContain(' 6 caractères')
  })

  it('says in French how long it is and how long it should be', () => {
    expect(why()).toBe(
      'Ce texte est trop court pour une note\u00a0: il a 0 caractère de texte suivi. Il en faut 300.',
    )
  })
})
