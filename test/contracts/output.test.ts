import { describe, expect, it } from 'vitest'
import { outputs } from '../../src/generated/outputs.ts'
import { checked, finding } from '../support/report.ts'

const source = 'Bonjour,\n\nNonobstant {{nom}} & 📄, merci.'
const documents = [
  checked(source, {
    diagnostics: [finding(source, 'Nonobstant', { suggestions: [{ text: 'Malgré', safe: true }] })],
  }),
  checked('', {}, '-'),
]

describe.each(Object.entries(outputs))('output %s', (_, load) => {
  it('says what it is, for a person and for a program', async () => {
    const output = await load()
    expect(output.label).toMatch(/\S/)
    expect(output.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+$/)
  })

  it('names the document, the rule, the message and the rewrite', async () => {
    const written = (await load()).write(documents, { colours: false })
    for (const part of ['lettre.txt', 'fr/words/nonobstant', '« Nonobstant » est un mot du droit.', 'Malgré'])
      expect(written).toContain(part)
  })

  it('says the same thing twice of the same reports', async () => {
    const output = await load()
    expect(output.write(documents, { colours: false })).toBe(output.write(documents, { colours: false }))
  })

  it('keeps the order of the engine', async () => {
    const letter = 'Alpha, beta, gamma.'
    const diagnostics = ['gamma', 'Alpha', 'beta'].map((word) =>
      finding(letter, word, { message: `MOT-${word}` }),
    )
    const written = (await load()).write([checked(letter, { diagnostics })], { colours: false })
    expect(written.match(/MOT-\w+/g)).toEqual(['MOT-gamma', 'MOT-Alpha', 'MOT-beta'])
  })

  it('changes nothing in the reports it is given', async () => {
    const before = JSON.stringify(documents)
    ;(await load()).write(documents, { colours: true })
    expect(JSON.stringify(documents)).toBe(before)
  })

  it('does not let a partial result look whole', async () => {
    const unread = [{ path: 'absent.txt', message: 'Le fichier n’existe pas.' }]
    const output = await load()
    expect(output.write(documents, { colours: false, unread })).not.toBe(
      output.write(documents, { colours: false }),
    )
  })
})
