import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { refusalMessage } from '../../src/cli/speak-french.ts'
import { type } from '../support/door.ts'

const oneSentence = /^limpide\u00a0: [^\n]+\.\n$/

describe('limpide', () => {
  it.each([
    [['chek'], 'La commande « chek » n’existe pas.'],
    [['check', 'a.txt', '--frmat', 'x'], 'L’option « --frmat » n’existe pas.'],
    [['check', '--format'], 'Il manque une valeur après l’option « --format ».'],
    [['rules', 'a', 'b'], 'trop d’arguments'],
    [['check'], 'Donnez un fichier à relire'],
    [['check', 'a.txt', '--format', 'xml'], 'Le format « xml » n’existe pas. Choisissez json ou text.'],
    [['check', 'a.txt', '--lang', 'de'], 'La langue « de » n’existe pas.'],
    [['check', 'a.txt', '--min-score', 'beaucoup'], 'Le score « beaucoup » ne convient pas.'],
    [['check', 'a.txt', '--min-score', '101'], 'Le score « 101 » ne convient pas.'],
    [['check', 'a.txt', '--min-score', ''], 'ne convient pas'],
    [['serve', '--port', '70000'], 'Le port « 70000 » n’existe pas.'],
    [['serve', '--port', '80x'], 'Le port « 80x » n’existe pas.'],
    [['serve', '--database', ''], 'Le nom de la base est vide.'],
    [['rules', 'fr/words/absent'], 'La règle « fr/words/absent » n’existe pas'],
    [['rules', '--lang', 'de'], 'La langue « de » n’existe pas.'],
  ])('refuses %j in one French sentence and ends with 2', async (args, message) => {
    const { code, stdout, stderr } = await type(args)
    expect(stderr.replaceAll('\u00a0', ' ')).toContain(message)
    expect(stderr).toMatch(oneSentence)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('has a French sentence for a refusal that it does not know', () => {
    expect(refusalMessage(new CommanderError(1, 'commander.new', "error: 'x'"))).toContain('mal écrite')
  })

  it('never shows the message or the stack of an unforeseen error', async () => {
    const startService = async () => {
      throw new TypeError('Madame, votre dossier…')
    }
    const { code, stderr } = await type(['serve'], { startService })
    expect(code).toBe(2)
    expect(stderr).toMatch(oneSentence)
    expect(stderr).toContain('TypeError')
    expect(stderr).not.toMatch(/Madame|\n\s+at /)
  })
})
