import fc from 'fast-check'
import { readMarks } from '../rules/mark.ts'
import { type Format, rulesOf } from '../support/analyzer.ts'

interface Part {
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'heading' | 'address'
  readonly sentences: readonly string[]
  /** Index of the sentence that stands out, by emphasis where the format has it. */
  readonly stressed: number
}

export type RandomLetter = readonly Part[]

const ordinary = [
  'Nous avons bien reçu votre dossier.',
  'Le guichet est ouvert du lundi au vendredi.',
  'Vous pouvez aussi nous appeler le matin.',
  'Votre enfant entre à l’école le 1er septembre 2026.',
  '{{civilite}} {{nom}}, votre carte est prête.',
  'Apportez une pièce d’identité et un justificatif de domicile.',
  'Si vous avez déménagé, dites-le nous avant le {{date_limite}}.',
  'La somme de 1 250,50 € sera versée sur votre compte.',
  'Pourquoi cette lettre ?',
  'L’agent d’accueil vous aidera à remplir le formulaire.',
  'Voir l’article L. 123-4 du code de l’éducation.',
  '3 guichets vous attendent : A, B et C.',
]

const examples = rulesOf('fr').rules.flatMap(({ examples: { flags, allows } }) =>
  [...flags, ...allows].map(({ text }) => readMarks(text).text).filter((text) => !text.includes('\n')),
)

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...(examples.length > 0 ? examples : ordinary)) },
  { weight: 1, arbitrary: fc.constantFrom(...ordinary) },
)

/** Letters of the example sentences of every French rule, and of sentences without fault. */
export const letters: fc.Arbitrary<RandomLetter> = fc.array(
  fc.record({
    kind: fc.constantFrom<Part['kind']>(
      'paragraph',
      'paragraph',
      'paragraph',
      'item',
      'quotation',
      'heading',
      'address',
    ),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    stressed: fc.integer({ min: -1, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
)

const address = ['Mairie de Valbourg', '12, rue des Tilleuls', '41999 VALBOURG']

const plain = ({ kind, sentences }: Part): string => {
  if (kind === 'address') return address.join('\n')
  if (kind === 'item') return sentences.map((text) => `- ${text}`).join('\n')
  const text = sentences.join(' ')
  return kind === 'quotation' ? `> ${text}` : text
}

const stress = ({ sentences, stressed }: Part, mark: (text: string) => string): string[] =>
  sentences.map((text, index) => (index === stressed ? mark(text) : text))

const markdown = (part: Part): string => {
  const sentences = stress(part, (text) => `**${text}**`)
  switch (part.kind) {
    case 'address':
      return address.join('  \n')
    case 'item':
      return sentences.map((text) => `- ${text}`).join('\n')
    case 'quotation':
      return sentences.map((text) => `> ${text}`).join('\n')
    case 'heading':
      return `## ${sentences[0]}`
    case 'paragraph':
      return sentences.join(' ')
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  é: '&eacute;',
  '’': '&rsquo;',
}
const escaped = (text: string): string => text.replace(/[&<>é’]/g, (letter) => entities[letter] ?? letter)

const html = (part: Part): string => {
  const plainOrNot = part.stressed % 2 === 0 ? escaped : (text: string) => text.replace(/[&<>]/g, escaped)
  const sentences = stress(
    { ...part, sentences: part.sentences.map(plainOrNot) },
    (text) => `<strong>${text}</strong>`,
  )
  switch (part.kind) {
    case 'address':
      return `<p>${address.join('<br>\n')}</p>`
    case 'item':
      return `<ul>\n${sentences.map((text) => `<li>${text}</li>`).join('\n')}\n</ul>`
    case 'quotation':
      return `<blockquote><p>${sentences.join(' ')}</p></blockquote>`
    case 'heading':
      return `<h2>${sentences[0]}</h2>`
    case 'paragraph':
      return `<p>${sentences.join(' ')}</p>`
  }
}

const writers = { plain, markdown, html } satisfies Record<Format, (part: Part) => string>

/** The letter as a writer would type it in one of the formats. */
export const write = (letter: RandomLetter, format: Format): string =>
  letter.map(writers[format]).join('\n\n')
