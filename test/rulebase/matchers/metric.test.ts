import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { annotateDocument } from '../../../src/engine/annotate-document.ts'
import { loadRuleBase } from '../../../src/rulebase/load.ts'
import { documentOf, prose } from '../../support/blocks.ts'
import { french } from '../../support/french.ts'
import { exampleRuleBase } from '../../support/rule-base.ts'
import { compile, foundIn, smallRule } from '../../support/small-rules.ts'

const limit = (scope: 'sentence' | 'block' | 'document', above: number, blocks?: string[]) =>
  smallRule({ kind: 'metric', metric: 'words', scope, above, ...(blocks && { blocks }) })

const inDocument = (document: Document, rule: ReturnType<typeof limit>) =>
  compile(rule)
    .matchDocument(annotateDocument(document, french))
    .map(({ span, measured }) => [document.source.slice(span.start, span.end), measured?.value])

describe('metric rules', () => {
  it('flag what is above their limit, not what is at it', () => {
    const text = 'Nous lisons votre lettre. Nous lisons votre longue lettre.'
    expect(foundIn(text, limit('sentence', 4))).toEqual(['Nous lisons votre longue lettre.'])
  })

  it('say what they measured and what the limit was', () => {
    const [sentence] = annotateDocument(documentOf([prose, 'Un, deux, trois.']), french).sentences
    const [match] = sentence ? compile(limit('sentence', 2)).matchSentence(sentence) : []
    expect(match?.measured).toEqual({ value: 3, limit: 2 })
  })

  it('add up the sentences of a block, each block for itself', () => {
    const document = documentOf([prose, 'Un deux. Trois quatre.'], [prose, 'Un. Deux. Trois.'])
    expect(inDocument(document, limit('block', 3))).toEqual([['Un deux. Trois quatre.', 4]])
  })

  it('take the mean of the sentences of a document', () => {
    const document = documentOf([prose, 'Un deux trois. Un.'], [{ kind: 'list-item' }, 'Un deux'])
    expect(inDocument(document, limit('document', 1))).toEqual([['Un deux trois. Un.\n\nUn deux', 2]])
    expect(inDocument(document, limit('document', 2))).toEqual([])
  })

  it('read running prose alone, unless they name other blocks', () => {
    const document = documentOf(
      [{ kind: 'heading' }, 'Un deux trois'],
      [{ kind: 'address' }, 'Un deux trois'],
      [{ kind: 'list-item' }, 'Un'],
    )
    expect(inDocument(document, limit('block', 2))).toEqual([])
    expect(inDocument(document, limit('block', 2, ['heading']))).toEqual([['Un deux trois', 3]])
  })

  it('are refused when no such metric exists', () => {
    const rule = smallRule({ kind: 'metric', metric: 'grams', scope: 'sentence', above: 1 })
    expect(() => loadRuleBase(exampleRuleBase([rule]), french, {})).toThrow(
      /fr\/words\/nonobstant: there is no metric « grams » in src\/metrics/,
    )
  })
})
