import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTINUATION, type Document, MARKUP, type Opaque, visibleText } from '../../src/document/document.ts'
import type { AnnotatedSentence, Sentence } from '../../src/document/sentence.ts'
import { covers, overlaps, type Span } from '../../src/document/span.ts'
import type { Token } from '../../src/document/token.ts'
import { analyze } from '../../src/engine/analyze.ts'
import { languages } from '../../src/generated/languages.ts'
import type { Language, LanguageDefinition } from '../../src/languages/language.ts'
import { analyzerOf, type LanguageCode } from '../support/analyzer.ts'
import { seen } from '../support/seen.ts'

/** A piece of a document: what the writer typed, and how the reader sees it. */
interface Fragment {
  readonly source: string
  readonly text: string
  readonly opaque?: Pick<Opaque, 'kind' | 'type'>
  /** Ends the block before it. */
  readonly isBreak?: boolean
}

const visible = (source: string): Fragment => ({ source, text: source })
const markup = (source: string): Fragment => ({ source, text: MARKUP.repeat(source.length) })
const entity = (source: string, character: string): Fragment => ({
  source,
  text: character + CONTINUATION.repeat(source.length - 1),
})
const field = (source: string, type: Opaque['type']): Fragment => ({
  ...visible(source),
  opaque: { kind: 'placeholder', type },
})

/** What letters are made of, with the traps that cut words and sentences in the wrong place. */
const fragments: readonly Fragment[] = [
  ...['le', 'Madame', 'dossier', 'envoyez', 'the', 'letter', 'You', 'send', 'naïve', 'être', 'été'].map(
    visible,
  ),
  ...["l'", 'd’', 'qu’', "don't", 'we’ll', 'au', 'du', '-vous', 'tax-free', 'aujourd’hui', 'can', 'not'].map(
    visible,
  ),
  ...[
    'M.',
    'Mr.',
    'e.g.',
    'p. ex.',
    'art.',
    'No.',
    'n°',
    'U.K.',
    'etc.',
    '12',
    '1 250,50',
    '£1,250.50',
    '€',
  ].map(visible),
  ...['3 mars 2024', '3 March 2024', '10 h 30', '10.30am', '01 23 45 67 89', 'www.gov.uk', 'a@b.fr'].map(
    visible,
  ),
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '. ',
    '. ',
    ', ',
    '? ',
    '! ',
    '… ',
    ' : ',
    ' ; ',
    '« ',
    ' »',
    '“',
    '”',
    '"',
  ].map(visible),
  ...['(', ')', '-', '–', '• ', '/', '\u200b', '\u0301', '😀', '👩‍👧', '日本'].map(visible),
  ...['<b>', '</b>', '**', '<br>'].map(markup),
  entity('&eacute;', 'é'),
  entity('&amp;', '&'),
  entity('&nbsp;', '\u00a0'),
  field('{{nom}}', 'name'),
  field('[DATE]', 'date'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a field of a template, as its author writes it
  field('${montant}', 'amount'),
  field('<%= x %>', 'unknown'),
  { ...visible('`code`'), opaque: { kind: 'code', type: 'unknown' } },
  { ...visible('\n\n'), isBreak: true },
]

const build = (parts: readonly Fragment[]): Document => {
  let [source, text] = ['', '']
  const opaques: Opaque[] = []
  const blocks: Document['blocks'][number][] = []
  let start = 0
  const endBlock = (): void => {
    if (source.length > start) blocks.push({ kind: 'paragraph', span: { start, end: source.length } })
  }
  for (const part of parts) {
    if (part.isBreak) endBlock()
    if (part.opaque)
      opaques.push({
        ...part.opaque,
        span: { start: source.length, end: source.length + part.source.length },
      })
    source += part.source
    text += part.text
    if (part.isBreak) start = source.length
  }
  endBlock()
  return { source, text, blocks, opaques, emphases: [], warnings: [] }
}

const documents = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map(build)
const unicode = fc.string({ unit: 'binary', maxLength: 60 }).map((source) => build([visible(source)]))
const anything = fc.oneof(documents, unicode)

/** What a reader sees between the tokens. */
const gaps = (document: Document, tokens: readonly Token[]): string => {
  let [start, found] = [0, '']
  for (const token of tokens) {
    found += visibleText(document, { start, end: token.start })
    start = token.end
  }
  return found + visibleText(document, { start, end: document.text.length })
}

const tokensOf = (sentences: readonly Sentence[]): Token[] => sentences.flatMap(({ tokens }) => tokens)

const written = (tokens: readonly Token[]): Span[] =>
  tokens.filter(({ implicit }) => !implicit).map(({ start, end }) => ({ start, end }))

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, index) => start < end && (spans[index - 1]?.end ?? 0) <= start)

/** Consonants at both ends: no language elides, contracts or chooses an article before them. */
const pieces = fc.array(
  fc.constantFrom('dossier', 'mairie', 'letter', 'form', 'papiers', 'courrier', 'benefit'),
  {
    minLength: 1,
    maxLength: 6,
  },
)

const normalText = { words: 120, sentences: 8, syllables: 190, letters: 560, longWords: 25 }

for (const code of Object.keys(languages) as LanguageCode[])
  describe(`language ${code}`, () => {
    let language: Language
    beforeAll(async () => {
      language = (await analyzerOf(code)).language
    })
    const annotated = (document: Document): AnnotatedSentence[] =>
      language.segment(document).map((sentence) => language.annotate(sentence))

    it('has a code, a name and words that tell it from the others', () => {
      const definition: LanguageDefinition = languages[code]
      const others = Object.values<LanguageDefinition>(languages).filter((other) => other.code !== code)
      expect(language.code).toBe(code)
      expect(definition.code).toBe(code)
      expect(definition.name).not.toBe('')
      expect(definition.functionWords.length).toBeGreaterThan(20)
      const foreign = new Set(others.flatMap(({ functionWords }) => [...functionWords]))
      expect(definition.functionWords.filter((word) => foreign.has(word))).toEqual([])
    })

    it('finds nothing in an empty document', () => {
      expect(language.segment(build([]))).toEqual([])
      expect(language.segment(build([visible(' \n ')]))).toEqual([])
    })

    it('gives back the source when tokens and gaps are put together', () => {
      fc.assert(
        fc.property(anything, (document) => {
          const tokens = tokensOf(language.segment(document))
          expect(seen(gaps(document, tokens))).toBe('')
          let [at, whole] = [0, '']
          for (const { start, end } of tokens) {
            whole += document.source.slice(at, start) + document.source.slice(start, end)
            at = end
          }
          expect(whole + document.source.slice(at)).toBe(document.source)
        }),
        { numRuns: 400 },
      )
    })

    it('keeps tokens in order, apart, and inside their sentence and block', () => {
      fc.assert(
        fc.property(anything, (document) => {
          const sentences = language.segment(document)
          expect(inOrder(sentences.map(({ span }) => span))).toBe(true)
          expect(inOrder(written(tokensOf(sentences)))).toBe(true)
          for (const { span, tokens, block } of sentences) {
            expect(tokens.length).toBeGreaterThan(0)
            expect(tokens.every((token) => covers(span, token))).toBe(true)
            expect(covers(block.span, span)).toBe(true)
            expect(document.blocks).toContain(block)
          }
        }),
        { numRuns: 300 },
      )
    })

    it('gives each token the form that a reader sees', () => {
      fc.assert(
        fc.property(documents, (document) => {
          for (const token of tokensOf(language.segment(document)))
            expect(token.form).toBe(visibleText(document, token))
        }),
        { numRuns: 200 },
      )
    })

    it('makes exactly one token of each template field and each inline code', () => {
      fc.assert(
        fc.property(documents, (document) => {
          const tokens = tokensOf(language.segment(document))
          for (const { span, kind, type } of document.opaques) {
            const touching = tokens.filter((token) => overlaps(token, span))
            expect(touching.map(({ start, end }) => ({ start, end }))).toEqual([span])
            expect(touching[0]?.kind).toBe(kind)
            if (kind === 'placeholder') expect(touching[0]?.placeholder).toBe(type)
          }
          const fields = tokens.filter(({ kind }) => kind === 'placeholder' || kind === 'code')
          expect(fields).toHaveLength(document.opaques.length)
        }),
        { numRuns: 200 },
      )
    })

    it('points entities at tokens of their own sentence, one after the other', () => {
      fc.assert(
        fc.property(documents, (document) => {
          for (const { tokens, entities } of annotated(document))
            for (const [index, { from, to }] of entities.entries()) {
              expect(from).toBeLessThan(to)
              expect(to).toBeLessThanOrEqual(tokens.length)
              expect(from).toBeGreaterThanOrEqual(entities[index - 1]?.to ?? 0)
            }
        }),
        { numRuns: 200 },
      )
    })

    it('adds nothing to a sentence that it reads but words without characters', () => {
      fc.assert(
        fc.property(documents, (document) => {
          for (const sentence of language.segment(document)) {
            const read = language.annotate(sentence)
            expect(read.span).toEqual(sentence.span)
            expect(read.block).toBe(sentence.block)
            expect(written(read.tokens)).toEqual(written(sentence.tokens))
            for (const [index, token] of read.tokens.entries()) {
              expect(token.syllables).toBeGreaterThanOrEqual(0)
              expect(token.readings.length).toBeGreaterThan(0)
              if (!token.implicit) continue
              expect(token.start).toBe(token.end)
              expect(token.end).toBe(read.tokens[index - 1]?.end)
            }
          }
        }),
        { numRuns: 200 },
      )
    })

    it('reads the same text the same way, whatever it has read before', () => {
      fc.assert(
        fc.property(documents, documents, (document, other) => {
          const first = annotated(document)
          annotated(other)
          expect(annotated(document)).toEqual(first)
        }),
        { numRuns: 100 },
      )
    })

    it('reads a sentence alone as it reads it in its block', () => {
      fc.assert(
        fc.property(documents, (document) => {
          for (const sentence of annotated(document)) {
            const { start, end } = sentence.span
            const alone = annotated({
              source: document.source.slice(start, end),
              text: document.text.slice(start, end),
              blocks: [{ ...sentence.block, span: { start: 0, end: end - start } }],
              opaques: document.opaques
                .filter(({ span }) => covers(sentence.span, span))
                .map((opaque) => ({
                  ...opaque,
                  span: { start: opaque.span.start - start, end: opaque.span.end - start },
                })),
              emphases: [],
              warnings: [],
            })
            expect(
              alone.map(({ tokens }) => tokens.map(({ norm, lemma, tag }) => [norm, lemma, tag])),
            ).toEqual([sentence.tokens.map(({ norm, lemma, tag }) => [norm, lemma, tag])])
          }
        }),
        { numRuns: 200 },
      )
    })

    it('never flags or rewrites a template field', async () => {
      const analyzer = await analyzerOf(code)
      fc.assert(
        fc.property(documents, (document) => {
          for (const { span, suggestions } of analyze(document, analyzer).diagnostics) {
            const fields = document.opaques.filter((opaque) => overlaps(opaque.span, span))
            for (const { span: inside } of fields) {
              expect(span).not.toEqual(inside)
              const name = document.source.slice(inside.start, inside.end)
              for (const { text } of suggestions) expect(text).toContain(name)
            }
          }
        }),
        { numRuns: 100 },
      )
    })

    it('cuts a run of 100,000 characters without a space', () => {
      for (const run of ['a', 'a-', 'é.', '1.', '_', '(', '…', "a'", 'http://a.', 'x@']) {
        const document = build([visible(run.repeat(100_000 / run.length))])
        expect(tokensOf(language.segment(document)).length).toBeGreaterThan(0)
      }
    })

    it('names its formulas and their sources, and computes finite numbers for a normal text', () => {
      const prose = 'The office sends a letter every month.\nLe service envoie une lettre tous les mois.'
      expect(language.formulas.length).toBeGreaterThan(0)
      expect(new Set(language.formulas.map(({ id }) => id)).size).toBe(language.formulas.length)
      for (const { label, source, compute } of language.formulas) {
        expect(label).not.toBe('')
        expect(source).toMatch(/\d{4}/)
        expect(Number.isFinite(compute({ ...normalText, prose }))).toBe(true)
      }
    })

    it('finds a text with longer sentences and longer words harder', () => {
      const easy = { ...normalText, syllables: 150, letters: 500, longWords: 10, prose: 'We pay you.' }
      const hard = {
        ...normalText,
        sentences: 3,
        prose: 'Administrative documentation necessitates verification.',
      }
      for (const { compute, id } of language.formulas) {
        const ease = /ease|moles/.test(id) ? -1 : 1
        expect(ease * compute(hard), id).toBeGreaterThan(ease * compute(easy))
      }
    })

    it('loses no word when it joins pieces', () => {
      fc.assert(
        fc.property(pieces, fc.constantFrom("'", '’'), (words, apostrophe) => {
          const joined = language.inflector.join(
            words.map((text) => ({ text })),
            apostrophe,
          )
          expect(joined).toBe(words.join(' '))
        }),
      )
    })

    it('joins nothing into nothing', () => {
      expect(language.inflector.join([], '’')).toBe('')
    })

    it('says that it does not know rather than guess', () => {
      const { inflector } = language
      expect(inflector.verbOf('xyzzy')).toBeUndefined()
      expect(inflector.genderOf('xyzzy')).toBeUndefined()
      expect(inflector.conjugate('{{nom}}', { verbForm: 'Inf' })).toBeUndefined()
      expect(
        inflector.verbGroup('xyzzy', { features: { verbForm: 'Inf' }, perfect: true, object: 'none' }),
      ).toBeUndefined()
    })

    it('counts two members as a plural, and one as itself', () => {
      const member = { person: 3, number: 'Sing' } as const
      expect(language.inflector.together([member, member]).number).toBe('Plur')
      expect(language.inflector.together([member]).number).toBe('Sing')
    })

    it('knows how the parts of a letter begin', () => {
      for (const marks of Object.values(language.letterMarks)) expect(marks.length).toBeGreaterThan(0)
      for (const pattern of language.letterMarks.address)
        expect(() => new RegExp(pattern, 'iu')).not.toThrow()
    })
  })
