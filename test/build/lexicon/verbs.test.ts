import { describe, expect, it } from 'vitest'
import type { Inflected } from '../../../src/build/lexicon/entry.ts'
import { byAnalogy, verbEntry } from '../../../src/build/lexicon/verbs.ts'
import type { Features } from '../../../src/document/token.ts'

const chanter = {
  W: ['chanter'],
  G: ['chantant'],
  K: ['chanté', 'chantés', 'chantée', 'chantées'],
  P: ['chante', 'chantes', 'chante', 'chantons', 'chantez', 'chantent'],
  Y: ['NA', 'chante', 'NA', 'chantons', 'chantez', null],
}

const formsWith = (forms: readonly Inflected[], asked: Features): string[] =>
  forms
    .filter(({ features }) =>
      Object.entries(asked).every(([key, value]) => features[key as keyof Features] === value),
    )
    .map(({ form }) => form)

const none: ReadonlySet<string> = new Set()

describe('the entry of a verb', () => {
  const { forms } = verbEntry('chanter', chanter, {}, none)

  it.each<[Features, string[]]>([
    [{ verbForm: 'Inf' }, ['chanter']],
    [{ verbForm: 'Part', tense: 'Pres' }, ['chantant']],
    [{ verbForm: 'Part', tense: 'Past', gender: 'Fem', number: 'Plur' }, ['chantées']],
    [{ mood: 'Ind', tense: 'Pres', person: 1, number: 'Plur' }, ['chantons']],
    [{ mood: 'Imp', person: 2, number: 'Sing' }, ['chante']],
  ])('%j', (features, expected) => {
    expect(formsWith(forms, features)).toEqual(expected)
  })

  it('has no form where the table has none', () => {
    expect(formsWith(forms, { mood: 'Imp', person: 3 })).toEqual([])
    expect(forms.map(({ form }) => form)).not.toContain('NA')
  })

  it('does not make a participle agree that never does', () => {
    const pouvoir = verbEntry('pouvoir', { K: ['pu', 'pu', 'pu', 'pu'] }, {}, none)
    expect(formsWith(pouvoir.forms, { verbForm: 'Part' })).toEqual(['pu'])
    expect(formsWith(pouvoir.forms, { gender: 'Fem' })).toEqual([])
  })

  it('puts our tables before those of the source, and leaves out wrong forms', () => {
    const devoir = verbEntry('devoir', { P: ['doa', 'dois'] }, { P: ['dois'] }, new Set(['doa']))
    expect(formsWith(devoir.forms, { person: 1 })).toEqual(['dois'])
  })

  it('prefers « paie » and still reads « paye »', () => {
    const payer = verbEntry('payer', { W: ['payer'], P: ['paye'], F: ['payerai'], I: ['payais'] }, {}, none)
    expect(formsWith(payer.forms, { tense: 'Pres' })).toEqual(['paie', 'paye'])
    expect(formsWith(payer.forms, { tense: 'Fut' })).toEqual(['paierai', 'payerai'])
    expect(formsWith(payer.forms, { tense: 'Imp' })).toEqual(['payais'])
    expect(formsWith(payer.forms, { verbForm: 'Inf' })).toEqual(['payer'])
  })
})

describe('a verb that the source lacks', () => {
  const planter = { W: ['planter'], P: ['plante', 'plantes', 'plante'] }
  const conjugations = { chanter, planter }

  it('is conjugated like the one that ends most like it', () => {
    expect(byAnalogy('déchanter', ['planter', 'chanter'], conjugations)?.P).toEqual([
      'déchante',
      'déchantes',
      'déchante',
      'déchantons',
      'déchantez',
      'déchantent',
    ])
  })

  it('keeps the gaps of its model', () => {
    expect(byAnalogy('déchanter', ['chanter'], conjugations)?.Y?.[0]).toBeNull()
  })

  it('is left alone when nothing ends like it, or when the model changes where they differ', () => {
    expect(byAnalogy('finir', ['chanter'], conjugations)).toBeUndefined()
    const avoir = { W: ['avoir'], K: ['eu'] }
    expect(byAnalogy('devoir', ['avoir'], { avoir })).toBeUndefined()
  })
})
