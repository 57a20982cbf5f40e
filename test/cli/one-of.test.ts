import { describe, expect, it } from 'vitest'
import { oneOf, textOf } from '../../src/cli/one-of.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

describe('a choice typed after an option', () => {
  it('is kept when it is one of the choices', () => {
    expect(oneOf('fr', ['en', 'fr'], 'La langue')).toBe('fr')
  })

  it('is refused with all the choices when it is none, letter for letter', () => {
    const refusal = new UsageError('La langue «\u00a0FR\u00a0» n’existe pas. Choisissez en ou fr.')
    expect(() => oneOf('FR', ['en', 'fr'], 'La langue')).toThrow(refusal)
    expect(() => oneOf('', ['en'], 'La langue')).toThrow(UsageError)
  })
})

describe('the text of an option', () => {
  it('is what was typed, and nothing for a flag or an option left out', () => {
    expect(textOf({ lang: 'fr' }, 'lang')).toBe('fr')
    expect(textOf({ lang: '' }, 'lang')).toBe('')
    expect(textOf({ lang: true }, 'lang')).toBeUndefined()
    expect(textOf({}, 'lang')).toBeUndefined()
  })
})
