import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import { addTally, emptyTally, tallyOf, tallyOfAny } from '../../src/engine/tally.ts'
import { documentOf, prose } from '../support/blocks.ts'
import { annotated, french } from '../support/french.ts'
import { easySentence, hardSentence, tallies, tallyOfSentences } from '../support/tallies.ts'

describe('a tally', () => {
  it('gives back what it was when a sentence is added and taken away', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(easySentence, hardSentence), (tally, text) => {
        const sentence = tallyOfSentences(text)
        const { levels, load, ...counts } = addTally(addTally(tally, sentence), sentence, -1)
        expect({ ...counts, levels: tally.levels, load: tally.load }).toEqual(tally)
        expect(load).toBeCloseTo(tally.load, 6)
        for (const [term, level] of levels.entries()) expect(level).toBeCloseTo(tally.levels[term] ?? -1, 9)
      }),
    )
  })

  it('of a sentence without words is empty', () => {
    expect(tallyOfAny(annotated('…'), french.difficulty)).toEqual(emptyTally)
  })

  it('counts prose alone, unless it is asked for any block', () => {
    const [heading, paragraph] = annotateDocument(
      documentOf([{ kind: 'heading', depth: 1 }, 'Votre inscription'], [prose, 'Venez demain.']),
      french,
    ).sentences
    if (!heading || !paragraph) throw new Error('not two sentences')
    expect(tallyOf(heading, french.difficulty)).toEqual(emptyTally)
    expect(tallyOfAny(heading, french.difficulty).words).toBe(2)
    expect(tallyOf(paragraph, french.difficulty)).toEqual(tallyOfAny(paragraph, french.difficulty))
  })

  it('weighs one hard sentence more than two that share its difficulty', () => {
    const { levels, load } = tallyOfSentences(hardSentence)
    const whole = levels.reduce((sum, level) => sum + level, 0)
    expect(load).toBeGreaterThan(2 * (whole / 2) ** 1.01)
    expect(tallyOfSentences(hardSentence, hardSentence).load).toBeCloseTo(2 * load, 9)
  })
})
