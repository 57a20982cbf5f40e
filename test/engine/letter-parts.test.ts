import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../src/document/document.ts'
import { findLetterParts } from '../../src/engine/letter-parts.ts'
import plain from '../../src/inputs/plain.ts'
import { documentOf, prose } from '../support/blocks.ts'
import { french } from '../support/french.ts'

/** The kind of each line that stands between blank lines. */
const kindsOf = (...lines: readonly string[]): BlockKind[] =>
  findLetterParts(documentOf(...lines.map((line) => [prose, line] as const)), french.letterMarks).blocks.map(
    ({ kind }) => kind,
  )

const body = 'Nous avons bien reçu votre dossier. Il est complet.'

describe('the parts of a letter', () => {
  it('are told apart in a letter typed by a civil servant', () => {
    const letter = `Mairie de Valbourg
Service du logement
12, rue des Tilleuls
41999 VALBOURG

Tél. : 02 99 00 11 22

Madame Lucie MARTEL
3 bis, avenue du Parc
41998 SAINT-ORMES

Valbourg, le 3 mars 2026

Objet : votre demande de logement

Madame,

${body}

Vous recevrez une réponse avant l’été.

Je vous prie d’agréer, Madame, mes salutations distinguées.

Pour le maire,
La directrice du logement
`
    const document = findLetterParts(plain.read(letter), french.letterMarks)
    const parts = document.blocks.map(({ kind, span }) => [kind, letter.slice(span.start, span.end)])
    const texts = (kind: BlockKind) => parts.filter(([found]) => found === kind).map(([, text]) => text)
    expect(texts('subject')).toEqual(['Objet : votre demande de logement'])
    expect(texts('salutation')).toEqual(['Madame,'])
    expect(texts('paragraph')).toEqual([body, 'Vous recevrez une réponse avant l’été.'])
    expect(texts('closing')).toEqual(['Je vous prie d’agréer, Madame, mes salutations distinguées.'])
    expect(texts('signature')).toEqual(['Pour le maire,', 'La directrice du logement'])
    expect(texts('address')).toContain('41999 VALBOURG')
    expect(texts('address')).toContain('Madame Lucie MARTEL')
    expect(texts('address')).toContain('Valbourg, le 3 mars 2026')
  })

  it.each([
    ['Madame,', 'salutation'],
    ['Madame, Monsieur,', 'salutation'],
    ['Bonjour !', 'salutation'],
    ['Madame la Directrice', 'salutation'],
    ['MADAME, MONSIEUR,', 'salutation'],
    ['Madame Martel vous attend demain.', 'paragraph'],
    ['Monsieur, votre dossier est complet.', 'paragraph'],
    ['Madamenote,', 'paragraph'],
    [`Madame, ${'vous lirez ici une longue phrase '.repeat(4)},`, 'paragraph'],
  ] as const)('« %s » alone above the body is a %s', (line, kind) => {
    expect(kindsOf(line, body)).toEqual([kind, 'paragraph'])
  })

  it.each([
    ['Objet : loyer', 'subject'],
    ['OBJET: loyer', 'subject'],
    ['Objet\u00a0: loyer', 'subject'],
    ['Objets trouvés : au guichet B', 'paragraph'],
    ['L’objet de cette lettre : votre loyer', 'paragraph'],
    ['Objet perdu, objet trouvé', 'paragraph'],
  ] as const)('« %s » is a %s', (line, kind) => {
    expect(kindsOf(body, line)).toEqual(['paragraph', kind])
  })

  it.each([
    ['Veuillez agréer, Madame, mes salutations.', 'closing'],
    ['Dans l’attente de votre réponse, je vous prie d’agréer, Madame, mes salutations.', 'closing'],
    ['Cordialement', 'closing'],
    ['Veuillez signer ce document.', 'paragraph'],
    ['Répondez cordialement à l’agent.', 'paragraph'],
  ] as const)('« %s » under the body is a %s', (line, kind) => {
    expect(kindsOf('Madame,', body, line)).toEqual(['salutation', 'paragraph', kind])
  })

  it('put names and titles under the closing formula into the signature, and no sentence', () => {
    expect(kindsOf('Madame,', body, 'Cordialement,', 'Pour le maire,', 'Odile Carrier')).toEqual([
      'salutation',
      'paragraph',
      'closing',
      'signature',
      'signature',
    ])
    expect(kindsOf('Madame,', body, 'Cordialement,', 'Le maire.', body).slice(2)).toEqual([
      'closing',
      'signature',
      'paragraph',
    ])
  })

  it.each([
    ['41999 Valbourg', 'address'],
    ['3 bis, avenue du Parc', 'address'],
    ['BP 118', 'address'],
    ['15000 euros vous ont été versés le 3 mars.', 'paragraph'],
    ['12 rue des Lilas, tel est le lieu du rendez-vous.', 'paragraph'],
    ['3 personnes ont signé', 'paragraph'],
  ] as const)('« %s », with no letter around, is a %s', (line, kind) => {
    expect(kindsOf(line, body)).toEqual([kind, 'paragraph'])
  })

  it('give the short lines above a street or a town to the address, up to a sentence', () => {
    expect(kindsOf(body, 'Mme Lucie MARTEL', 'Résidence Les Glycines', '41999 VALBOURG', body)).toEqual([
      'paragraph',
      'address',
      'address',
      'address',
      'paragraph',
    ])
  })

  it('leave addresses in the body where they are: the writer speaks of them', () => {
    expect(kindsOf('Madame,', 'Écrivez à :', '12, rue des Tilleuls', body)).toEqual([
      'salutation',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('change no heading, quotation or table', () => {
    const document = documentOf(
      [{ kind: 'heading', depth: 1 }, 'Objet : loyer'],
      [{ kind: 'table-cell' }, 'Madame,'],
    )
    expect(findLetterParts(document, french.letterMarks).blocks).toEqual(document.blocks)
  })
})
