import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze.ts'
import { scoreDocument } from '../../src/engine/score-document.ts'
import plain from '../../src/inputs/plain.ts'
import { analyzerOf } from '../support/analyzer.ts'
import { easySentence, hardSentence } from '../support/tallies.ts'

const analyzer = await analyzerOf('fr')
const scored = (text: string) => scoreDocument(plain.read(text), analyzer)

const letter = `Objet : votre demande

Madame,

${hardSentence} ${easySentence}

Nonobstant votre courrier du 3 mars, nous vous informons que la commission a procédé à l’examen de votre dossier.

- une copie de votre bail
- un justificatif de domicile

Veuillez agréer, Madame, nos salutations distinguées.
`

describe('the score of a document', () => {
  it('is the one that its whole analysis gives', () => {
    expect(scored(letter)?.score).toEqual(analyze(plain.read(letter), analyzer).score)
    expect(scored(letter)?.notGraded).toBeUndefined()
  })

  it('comes with the difficulty of its sentences: of hard ones it is higher', () => {
    expect(scored(hardSentence)?.difficulty).toBeGreaterThan(scored(easySentence)?.difficulty ?? 6)
    expect(scored(hardSentence)?.score.value).toBeLessThan(scored(easySentence)?.score.value ?? 0)
  })

  it('says why it means little when the text is short', () => {
    expect(scored(easySentence)?.notGraded).toContain('trop court')
  })

  it('is that of its headings when it has nothing else, and none without a word', () => {
    expect(scored('# Titre')?.difficulty).toBeGreaterThanOrEqual(1)
    expect(scored('😀 …')).toBeUndefined()
    expect(scored('')).toBeUndefined()
  })
})
