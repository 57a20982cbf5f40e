import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysis } from '../../src/main.analysis.ts'
import { isServiceError } from '../../src/services/errors.ts'
import { scoreText } from '../../src/services/score-text.ts'
import { easySentence, hardSentence } from '../support/tallies.ts'

const score = (text: string, language = 'fr') => scoreText(analysis, { text, language })

describe('scoreText', () => {
  it('gives a hard text fewer points and more difficulty than an easy one', async () => {
    const [easy, hard] = [await score(easySentence), await score(hardSentence)]
    expect(hard.score.value).toBeLessThan(easy.score.value)
    expect(hard.difficulty).toBeGreaterThan(easy.difficulty)
  })

  it.each(['…', '😀', '? !'])('refuses « %s », which holds no word', async (text) => {
    await expect(score(text)).rejects.toMatchObject({ code: 'no-words' })
  })

  it('reads Markdown as plain text: a mark is no markup', async () => {
    const { notGraded } = await score(`# ${easySentence}`)
    expect(notGraded).toBeDefined()
  })

  it.each(['fr', 'en'])('is a number from 0 to 100 for any text that holds a word: %s', async (language) => {
    const unit = fc.oneof(
      fc.constantFrom(
        'le ',
        'du ',
        'vérification ',
        '. ',
        ', ',
        '\n',
        '\n\n',
        '- ',
        'M. ',
        '12 ',
        '€',
        '«',
        '(',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 60 }), async (text) => {
        try {
          const { score: given, difficulty } = await score(text, language)
          expect(given.value).toBeGreaterThanOrEqual(0)
          expect(given.value).toBeLessThanOrEqual(100)
          expect(difficulty).toBeGreaterThanOrEqual(1)
          expect(difficulty).toBeLessThanOrEqual(6)
        } catch (error) {
          if (!isServiceError(error)) throw error
        }
      }),
      { numRuns: 200 },
    )
  })
})
