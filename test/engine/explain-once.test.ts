import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze.ts'
import { french, paragraph } from '../support/french.ts'
import { compile, smallRule } from '../support/small-rules.ts'

const rule = smallRule(
  {
    kind: 'terms',
    terms: [{ find: 'astreinte', replace: [] }],
    except: [{ 'followed-by': ['('] }],
  },
  { treatment: 'explain' },
)

const told = (text: string): number[] =>
  analyze(paragraph(text), { language: french, ruleBase: compile(rule) }).diagnostics.map(
    ({ span }) => span.start,
  )

describe('a term to be explained', () => {
  it('is told where it first stands, and not again', () => {
    const text = 'Vous payez une astreinte. Cette astreinte est de 40 euros.'
    expect(told(text)).toEqual([text.indexOf('astreinte')])
  })

  it('is not told once it was explained', () => {
    expect(told('Vous payez une astreinte (une somme par jour). Cette astreinte est de 40 euros.')).toEqual(
      [],
    )
  })

  it('is told when it is explained too late', () => {
    const text = 'Vous payez une astreinte. Une astreinte (une somme par jour) coûte cher.'
    expect(told(text)).toEqual([text.indexOf('astreinte')])
  })
})
