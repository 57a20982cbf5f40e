import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Document } from '../../../src/document/document.ts'
import { annotateDocument } from '../../../src/engine/annotate-document.ts'
import type { structureSchema } from '../../../src/rulebase/matchers/structure-schema.ts'
import { documentOf, prose } from '../../support/blocks.ts'
import { annotated, french } from '../../support/french.ts'
import { compile, smallRule } from '../../support/small-rules.ts'

type Check = z.input<typeof structureSchema>['check']

const heading = (depth: number) => ({ kind: 'heading', depth }) as const

const found = (check: Check, document: Document): (string | number)[][] => {
  const ruleBase = compile(smallRule({ kind: 'structure', check }))
  const annotated = annotateDocument(document, french)
  return [...annotated.sentences.flatMap(ruleBase.matchSentence), ...ruleBase.matchDocument(annotated)].map(
    ({ span, measured }) => [
      document.source.slice(span.start, span.end),
      ...(measured ? [measured.value] : []),
    ],
  )
}

describe('structure: missing-block', () => {
  const check: Check = {
    type: 'missing-block',
    block: 'subject',
    when: ['salutation', 'closing'],
    flag: 'salutation',
  }
  const salutation = [{ kind: 'salutation' }, 'Madame,'] as const
  const closing = [{ kind: 'closing' }, 'Cordialement'] as const

  it('flags the place where the block is missed', () => {
    expect(found(check, documentOf(salutation, [prose, 'Payez.'], closing))).toEqual([['Madame,']])
  })

  it('is silent when the block is there, or when the document is no letter', () => {
    expect(found(check, documentOf([{ kind: 'subject' }, 'Objet : loyer'], salutation, closing))).toEqual([])
    expect(found(check, documentOf(salutation, [prose, 'Payez.']))).toEqual([])
  })
})

describe('structure: missing-mention', () => {
  const check: Check = {
    type: 'missing-mention',
    when: ['décision de rejet', '~refuser'],
    mention: ['~recours', 'tribunal'],
  }

  it('flags the first words that call for the mention, in any form of a ~lemma', () => {
    expect(found(check, documentOf([prose, 'Payez. Nous refusons cela. Nous refusons.']))).toEqual([
      ['refusons'],
    ])
    expect(found(check, documentOf([prose, 'Voici la décision de rejet.']))).toEqual([['décision de rejet']])
  })

  it('is silent when the mention stands anywhere, before or after', () => {
    expect(found(check, documentOf([prose, 'Un recours existe.'], [prose, 'Nous refusons.']))).toEqual([])
  })

  it('gives the same print to sentences that mention the same things', () => {
    const print = (text: string): string =>
      compile(smallRule({ kind: 'structure', check })).mentionsIn(annotated(text))
    expect(print('Nous refusons votre demande.')).toBe(print('Nous avons refusé.'))
    expect(print('Nous refusons votre demande.')).not.toBe(print('Nous rejetons votre demande.'))
    expect(print('Le tribunal peut refuser.')).not.toBe(print('Nous refusons votre demande.'))
  })
})

describe('structure: heading-skip', () => {
  it('flags a heading two levels below the one before it, however far apart they stand', () => {
    const document = documentOf(
      [heading(1), 'Aide'],
      [prose, 'Bonjour.'],
      [heading(3), 'Pièces'],
      [heading(1), 'Contact'],
      [heading(2), 'Horaires'],
    )
    expect(found({ type: 'heading-skip' }, document)).toEqual([['Pièces']])
  })

  it('lets a document begin at any level', () => {
    expect(found({ type: 'heading-skip' }, documentOf([heading(3), 'Aide'], [heading(4), 'Où ?']))).toEqual(
      [],
    )
  })
})

describe('structure: sentences-in-block', () => {
  it('flags a block of the named kinds with more sentences than the limit', () => {
    const document = documentOf(
      [prose, 'Un. Deux. Trois.'],
      [prose, 'Un. Deux.'],
      [{ kind: 'quotation' }, 'Un. Deux. Trois.'],
    )
    expect(found({ type: 'sentences-in-block', above: 2, blocks: ['paragraph'] }, document)).toEqual([
      ['Un. Deux. Trois.', 3],
    ])
  })
})

describe('structure: emphasis', () => {
  const bold = (source: string, ...words: readonly string[]): Document => ({
    ...documentOf([prose, source]),
    emphases: words.map((word) => {
      const start = source.indexOf(word)
      return { style: 'bold', span: { start, end: start + word.length } }
    }),
  })
  it('flags each run of more words than that', () => {
    const check: Check = { type: 'emphasis', style: 'bold', above: 1, blocks: ['paragraph'] }
    expect(found(check, bold('Lisez ces deux lettres demain.', 'Lisez', 'deux lettres'))).toEqual([
      ['deux lettres', 2],
    ])
    expect(found({ ...check, style: 'underline' }, bold('Lisez ces deux lettres.', 'deux lettres'))).toEqual(
      [],
    )
  })

  it('flags from the first to the last of too many in one block', () => {
    const check: Check = { type: 'emphasis-count', style: 'bold', above: 1, blocks: ['paragraph'] }
    const letter = 'Lisez ces deux lettres demain.'
    expect(found(check, bold(letter, 'Lisez', 'lettres'))).toEqual([['Lisez ces deux lettres', 2]])
    expect(found(check, bold(letter, 'deux lettres'))).toEqual([])
  })
})

describe('structure: capitals', () => {
  const check: Check = { type: 'capitals', above: 2, blocks: ['paragraph'] }

  it('flags a run of words in capitals, and says how many', () => {
    const document = documentOf([prose, 'Lisez : TOUT DOSSIER À L’ÉCART SERA REJETÉ demain.'])
    expect(found(check, document)).toEqual([['TOUT DOSSIER À L’ÉCART SERA REJETÉ', 7]])
  })

  it('goes on behind a contraction', () => {
    const document = documentOf([prose, 'APPELEZ LE JOUR DU RENDEZ-VOUS.'])
    expect(found(check, document)).toEqual([['APPELEZ LE JOUR DU RENDEZ-VOUS', 5]])
  })

  it('counts a number inside, and takes none at its end', () => {
    const document = documentOf([prose, 'PAYEZ LE 4 MAI, OU LE 5.'])
    expect(found({ ...check, above: 3 }, document)).toEqual([['PAYEZ LE 4 MAI', 4]])
  })

  it('lets acronyms and a name in capitals pass', () => {
    const document = documentOf([prose, 'La CAF et la MDPH ont écrit à Mme Odile CARRIER NOEL.'])
    expect(found(check, document)).toEqual([])
  })

  it('looks at no other kind of block', () => {
    expect(found(check, documentOf([{ kind: 'address' }, 'MAISON DES PERSONNES HANDICAPÉES']))).toEqual([])
  })
})

describe('structure: nameless', () => {
  const check: Check = { type: 'nameless', blocks: ['signature'] }
  const signed = (...lines: readonly string[]): Document =>
    documentOf([prose, 'Bonjour.'], ...lines.map((line) => [{ kind: 'signature' }, line] as const))

  it.each([
    ['an office', ['Le directeur de l’agence'], 'Le directeur de l’agence'],
    ['a body', ['Votre correspondant Assurance Maladie'], 'Votre correspondant Assurance Maladie'],
    ['a first name', ['Julie, secrétariat'], 'Julie, secrétariat'],
  ])('flags %s alone', (_, lines, expected) => {
    expect(found(check, signed(...lines))).toEqual([[expected]])
  })

  it.each([
    ['a name', ['Le maire', 'Odile CARRIER']],
    ['a name with its title', ['Le maire, Mme Carrier']],
    ['an initial', ['O. Carrier, directrice']],
    ['nothing', []],
  ])('lets %s pass', (_, lines) => {
    expect(found(check, signed(...lines))).toEqual([])
  })
})
