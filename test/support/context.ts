import { noSyntax } from '../../src/document/syntax.ts'
import type { Input } from '../../src/inputs/input.ts'
import { InputError } from '../../src/inputs/input.ts'
import type { Language, LanguageDefinition } from '../../src/languages/language.ts'
import { noReferences } from '../../src/languages/no-references.ts'
import { loadRuleBase } from '../../src/rulebase/load.ts'
import type { Context } from '../../src/services/context.ts'
import { openMemory } from '../../src/storage/memory.ts'
import { exampleRuleBase } from './rule-base.ts'

const none = () => undefined

/** Every block is one sentence, and every run of letters a word that means itself. */
export const toyLanguage: Language = {
  code: 'fr',
  formulas: [],
  inflector: {
    conjugate: none,
    imperative: none,
    decline: none,
    agree: none,
    together: () => ({}),
    verbGroup: none,
    layOut: none,
    objectPronoun: none,
    objectsAmong: () => [],
    genderOf: none,
    verbOf: none,
    join: (pieces) => pieces.map(({ text }) => text).join(' '),
  },
  references: noReferences,
  letterMarks: { subject: [], salutation: [], closing: [], signature: [], address: [] },
  meaningMarks: {
    negation: new Set(),
    possibility: [],
    obligation: [],
    titles: new Set(),
    numbers: new Map(),
    months: new Map(),
    ordinals: new Set(),
  },
  segment: (document) =>
    document.blocks.map((block) => {
      const words = [...document.text.slice(block.span.start, block.span.end).matchAll(/\p{L}+/gu)]
      const tokens = words.map(({ index, 0: form }) => {
        const start = block.span.start + index
        return {
          start,
          end: start + form.length,
          kind: 'word',
          form,
          norm: form.toLowerCase(),
          implicit: false,
        } as const
      })
      return { span: block.span, block, tokens, entities: [] }
    }),
  gradeWord: () => undefined,
  smallLetters: () => undefined,
  difficulty: { base: 1, easyLevel: 2, terms: {} },
  treebankReading: (token) => token,
  annotate: (sentence) => {
    const tokens = sentence.tokens.map((token) => {
      const reading = { lemma: token.norm, tag: 'X', features: {} } as const
      return { ...token, ...reading, readings: [reading], known: true, syllables: 1, grade: undefined }
    })
    return { ...sentence, tokens, words: tokens, units: [], syntax: noSyntax }
  },
}

export const toyDefinition: LanguageDefinition = {
  code: 'fr',
  name: 'français',
  functionWords: ['le', 'de', 'et'],
  binaries: [],
  load: async () => toyLanguage,
}

/** One paragraph, whatever the text. */
export const toyInput = (changes: Partial<Input> = {}): Input => ({
  label: 'Texte',
  mediaTypes: ['text/plain'],
  extensions: ['txt'],
  read: (source) => {
    const span = { start: 0, end: source.length }
    return {
      source,
      text: source,
      blocks: [{ kind: 'paragraph', span }],
      opaques: [],
      emphases: [],
      warnings: [],
    }
  },
  ...changes,
})

const picky = toyInput({
  mediaTypes: ['text/picky'],
  extensions: ['picky'],
  read: () => {
    throw new InputError('Ce document est abîmé. Enregistrez-le de nouveau.')
  },
})

/** A service whose clock stands still and whose ids follow each other; nothing in it touches a disk. */
export const testContext = (changes: Partial<Context> = {}): Context => {
  let ids = 0
  return {
    store: openMemory(),
    engine: '0.0.0-test',
    inputs: { picky: async () => picky, plain: async () => toyInput() },
    definitions: { fr: toyDefinition },
    ruleBase: async () => exampleRuleBase(),
    analyzer: async () => ({
      language: toyLanguage,
      ruleBase: loadRuleBase(exampleRuleBase(), toyLanguage, {}),
    }),
    clock: () => new Date('2026-10-01T08:00:00.000Z'),
    newId: () => `id-${++ids}`,
    ...changes,
  }
}
