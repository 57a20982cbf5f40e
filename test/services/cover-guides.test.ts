import { describe, expect, it } from 'vitest'
import { coverGuides } from '../../src/services/cover-guides.ts'
import { exampleRule, exampleRuleBase } from '../support/rule-base.ts'

describe('coverGuides', () => {
  it('tells the rules of each section, and the sections that have none', () => {
    const base = {
      ...exampleRuleBase([
        exampleRule({ id: 'fr/words/b' }),
        exampleRule({ id: 'fr/words/a' }),
        exampleRule({ id: 'fr/words/whole', source: [{ work: 'guide' }] }),
        exampleRule({ id: 'fr/words/old', status: 'retired' }),
      ]),
      sources: { guide: { title: 'Guide', author: 'Nous', sections: ['p. 3', 'p. 12'] } },
    }
    expect(coverGuides(base)).toEqual([
      {
        work: base.sources.guide,
        sections: [
          { rules: ['fr/words/whole'] },
          { section: 'p. 3', rules: [] },
          { section: 'p. 12', rules: ['fr/words/a', 'fr/words/b'] },
        ],
      },
    ])
  })
})
