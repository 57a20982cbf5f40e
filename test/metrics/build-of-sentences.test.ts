import { describe, expect, it } from 'vitest'
import { noSyntax } from '../../src/document/syntax.ts'
import insertions from '../../src/metrics/insertions.ts'
import nounChains from '../../src/metrics/noun-chains.ts'
import participles from '../../src/metrics/participles.ts'
import subordinateClauses from '../../src/metrics/subordinate-clauses.ts'
import { annotated } from '../support/french.ts'

describe('insertions', () => {
  it('are those that the parser found', () => {
    expect(insertions.ofSentence(annotated('Votre dossier est complet.'))).toBe(0)
    expect(
      insertions.ofSentence(annotated('Votre demande, en raison de travaux, est refusée.')),
    ).toBeGreaterThan(0)
  })
})

describe('subordinate clauses', () => {
  const clause = { from: 0, to: 1, kind: 'relative', opener: undefined, verb: undefined } as const

  it('are the clauses that depend on another, however deep', () => {
    const syntax = { ...noSyntax, clauses: [0, 0, 1, 2].map((depth) => ({ ...clause, depth })) }
    expect(subordinateClauses.ofSentence({ ...annotated('Venez demain.'), syntax })).toBe(2)
  })

  it('are none in a sentence of one verb', () => {
    expect(subordinateClauses.ofSentence(annotated('Le maire ferme la rue.'))).toBe(0)
    expect(subordinateClauses.ofSentence(annotated('Nous savons que vous avez payé.'))).toBe(1)
  })
})

describe('participles', () => {
  it('are counted whether an auxiliary comes before them or not', () => {
    expect(participles.ofSentence(annotated('Le maire ferme la rue.'))).toBe(0)
    expect(participles.ofSentence(annotated('Nous avons reçu la lettre signée par le maire.'))).toBe(2)
  })
})

describe('noun chains', () => {
  it.each([
    ['Nous commençons l’examen de la demande.', 0],
    ['Nous commençons l’examen de la demande de renouvellement.', 0],
    ['Nous commençons l’examen de la demande de renouvellement de la carte.', 1],
    ['Nous commençons l’examen de la demande de renouvellement de la carte de séjour.', 2],
    ['L’examen de la demande commence au début de la semaine.', 0],
  ])('%s', (text, excess) => {
    expect(nounChains.ofSentence(annotated(text))).toBe(excess)
  })
})
