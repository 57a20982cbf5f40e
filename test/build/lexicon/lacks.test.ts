import { describe, expect, it } from 'vitest'
import { readLacks } from '../../../src/build/lexicon/lacks.ts'
import { isComplete, withoutLacking } from '../../../src/build/lexicon/verbs.ts'

describe('what a defective verb lacks', () => {
  const lacks = readLacks('*:1s,2s,1p,2p,3p Y G')

  it('is a tense, some persons of it, or persons of every tense', () => {
    expect(lacks('P', 0)).toBe(true)
    expect(lacks('P', 2)).toBe(false)
    expect(lacks('Y', 2)).toBe(true)
    expect(lacks('G', 0)).toBe(true)
    expect(lacks('K', 0)).toBe(false)
    expect(lacks('W', 0)).toBe(false)
  })

  it('is refused when it names no person', () => {
    expect(() => readLacks('P:7s')).toThrow('« P:7s » names no person')
  })

  it('makes a table complete without those cells, and takes them out of it', () => {
    const only = (form: string) => [null, null, form, null, null, null]
    const keys = ['P', 'I', 'F', 'J', 'C', 'S', 'T']
    const table = {
      W: ['falloir'],
      K: ['fallu'],
      ...Object.fromEntries(keys.map((key) => [key, only('faut')])),
    }
    expect(isComplete(table, lacks)).toBe(true)
    expect(isComplete(table, () => false)).toBe(false)
    expect(withoutLacking({ P: ['neige', null, 'neige'] }, lacks)).toEqual({ P: [null, null, 'neige'] })
  })
})
