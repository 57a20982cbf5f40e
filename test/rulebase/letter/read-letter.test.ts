import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../support/analyzer.ts'

const letter = (subject: string, ...paragraphs: readonly string[]): string =>
  [`Objet : ${subject}`, 'Madame,', ...paragraphs, 'Cordialement,', 'Le directeur'].join('\n\n')

const read = async (text: string) => {
  const { letter: told } = await analyzeText(text)
  const of = (id: string): string[] =>
    told.facts.filter((fact) => fact.id === id).map(({ span }) => text.slice(span.start, span.end))
  return { ...told, of }
}

describe('what a letter says', () => {
  it('is its decision and its reason, each with its own words', async () => {
    const { of, kind } = await read(
      letter(
        'refus de votre demande',
        'Nous ne pouvons pas accepter votre demande, car la crèche est pleine.',
      ),
    )
    expect(kind).toBe('refusal')
    expect(of('decision')).toEqual(['Nous ne pouvons pas accepter votre demande'])
    expect(of('reason')).toEqual(['car la crèche est pleine'])
  })

  it('is the action, until when, the documents, the amount and the contact', async () => {
    const { of, kind } = await read(
      letter(
        'il manque un document dans votre dossier',
        'Envoyez-nous une copie de votre bail avant le 3 mai 2026.',
        'Le reste à payer est de 40 euros. Le numéro du service est le 01 99 00 12 34.',
      ),
    )
    expect(kind).toBe('document-request')
    expect(of('action')).toEqual(['Envoyez-nous une copie de votre bail avant le 3 mai 2026'])
    expect(of('deadline')).toEqual(['avant le 3 mai 2026'])
    expect(of('documents').join()).toContain('copie de votre bail')
    expect(of('amount')).toEqual(['40 euros'])
    expect(of('contact')).toEqual(['01 99 00 12 34'])
  })

  it('tells the limit of an appeal and the time of an answer from the deadline of the reader', async () => {
    const { of } = await read(
      letter(
        'réponse à votre demande',
        'Vous pouvez contester cette décision devant le tribunal dans un délai de deux mois.',
        'Nous vous répondrons avant le 3 juin.',
      ),
    )
    expect(of('appeal-limit')).toEqual(['dans un délai de deux mois'])
    expect(of('answer-time')).toEqual(['avant le 3 juin'])
    expect(of('deadline')).toEqual([])
  })

  it('is no appointment because an hour stands beside a date', async () => {
    const { kind } = await read(
      letter('votre demande', 'Nous avons reçu votre demande le 3 mai 2026 à 10 h 30.', 'Elle est complète.'),
    )
    expect(kind).toBe('acknowledgement')
  })

  it('says what is absent, and does not take what hangs on a condition for a decision', async () => {
    const { of, absent } = await read(
      letter('rappel', 'Si vous ne répondez pas, nous refusons votre demande.', 'Merci de votre patience.'),
    )
    expect(of('decision')).toEqual([])
    expect(absent).toContain('decision')
    expect(absent).toContain('amount')
  })

  it('has no kind when the text is no letter', async () => {
    expect((await read('Nous refusons votre demande, car la crèche est pleine.')).kind).toBeUndefined()
  })

  it('knows nothing of letters in a language without cues', async () => {
    const { letter: told } = await analyzeText('Dear Madam,\n\nWe refuse your claim.', 'plain', 'en')
    expect(told.facts).toEqual([])
  })
})
