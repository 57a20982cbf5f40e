import { type Document, visibleText } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector, Language, Piece, References } from '../languages/language.ts'
import type { SentenceMatch, TokenRange } from '../rulebase/match.ts'
import type { RewritePiece } from '../rulebase/matchers/rewrite-schema.ts'
import { apostropheOf } from './apostrophe-of.ts'
import { articleGender } from './article-gender.ts'
import type { Target } from './follow/target.ts'
import { genderedFeatures, genderInPlaceOf, swappedNoun } from './gender-of-rewrite.ts'
import { likeVerb } from './like-verb.ts'
import { opensSentence } from './opens-sentence.ts'
import { activeVerb, perfectOf, type VerbWords } from './verb-pieces.ts'

/** The text of a rewrite before its words are joined. */
export interface Draft {
  readonly pieces: readonly Piece[]
  /** What the words around agree with from now on, when another noun or pronoun takes the place of one. */
  readonly target?: Target
}

const nounTags = new Set(['NOUN', 'PROPN'])
const verbTags = new Set(['VERB', 'AUX'])

const tokensOf = ({ tokens }: AnnotatedSentence, { from, to }: TokenRange): readonly AnnotatedToken[] =>
  tokens.slice(from, to)

const elided = /['’ʼ]$/

export const isElided = ({ form }: AnnotatedToken): boolean => elided.test(form)

/** An elided word as it is written before a consonant, so that joining may elide it again or not. */
export const unelided = (
  sentence: AnnotatedSentence,
  index: number,
  inflector: Inflector,
): string | undefined => {
  const norm = sentence.tokens[index]?.norm
  if (norm !== "l'") return norm
  const gender = articleGender(sentence, index)
  return gender && inflector.agree('le', { gender, number: 'Sing' })
}

export const pieceOf = (token: AnnotatedToken, text: string): Piece => ({
  text,
  tag: token.tag,
  lemma: token.lemma,
})

/**
 * Tokens as pieces that may be joined to others: words in the middle stay exactly as typed; an elision or half of
 * a contraction at either end is undone. Undefined when that cannot be known.
 */
export const copyPieces = (
  sentence: AnnotatedSentence,
  range: TokenRange,
  source: string,
  inflector: Inflector,
): Piece[] | undefined => {
  const pieces: Piece[] = []
  let { from, to } = range
  const first = sentence.tokens[from]
  if (first?.implicit) {
    pieces.push(pieceOf(first, first.norm))
    from++
  }
  const last = sentence.tokens[to - 1]
  const splitsContraction = to > from && sentence.tokens[to]?.implicit === true && !last?.implicit
  let tail: Piece | undefined
  if (last && to > from && (splitsContraction || isElided(last))) {
    const text = unelided(sentence, to - 1, inflector)
    if (text === undefined) return undefined
    tail = pieceOf(last, text)
    to--
  }
  const [start, end] = [sentence.tokens[from], sentence.tokens[to - 1]]
  if (to > from && start && end) pieces.push(pieceOf(start, source.slice(start.start, end.end)))
  return tail ? [...pieces, tail] : pieces
}

const formFeatures = (
  form: 'infinitive' | 'imperative' | 'present' | 'participle',
  person: 1 | 2 | 3 | undefined,
  number: 'Sing' | 'Plur' | undefined,
): Features => {
  if (form === 'infinitive') return { verbForm: 'Inf' }
  if (form === 'participle') return { verbForm: 'Part', tense: 'Past', gender: 'Masc', number: 'Sing' }
  const finite: Features = { verbForm: 'Fin', tense: 'Pres', mood: form === 'imperative' ? 'Imp' : 'Ind' }
  return { ...finite, ...(person && { person }), ...(number && { number }) }
}

const single = (text: string | undefined, tag: Piece['tag'], lemma?: string): Piece[] | undefined =>
  text === undefined ? undefined : [{ text, ...(tag && { tag }), ...(lemma && { lemma }) }]

type LikePiece = Extract<RewritePiece, { like: string; verb: unknown }>

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Turns the pieces that a rule asks for into words. */
export class PieceWriter {
  private readonly words: SentenceMatch
  private readonly document: Document
  private readonly inflector: Inflector
  private readonly references: References

  constructor(
    words: SentenceMatch,
    document: Document,
    { inflector, references }: Pick<Language, 'inflector' | 'references'>,
  ) {
    this.words = words
    this.document = document
    this.inflector = inflector
    this.references = references
  }

  private captured(name: string): readonly AnnotatedToken[] {
    const range = this.words.captures[name]
    return range ? tokensOf(this.words.sentence, range) : []
  }

  private head(name: string, tags: ReadonlySet<string>): AnnotatedToken | undefined {
    const tokens = this.captured(name)
    return tokens.find(({ tag }) => tags.has(tag)) ?? tokens[0]
  }

  private verbLemma(verb: string | { 'verb-of': string } | { 'lemma-of': string }): string | undefined {
    if (typeof verb === 'string') return verb
    if ('lemma-of' in verb) return this.head(verb['lemma-of'], verbTags)?.lemma
    const noun = this.head(verb['verb-of'], nounTags)
    return noun && this.inflector.verbOf(noun.lemma)
  }

  /** The captured words; those that opened the sentence lose their capital when they `follow` others, names aside. */
  private copy(name: string, follow: boolean): Piece[] | undefined {
    const range = this.words.captures[name]
    if (!range || range.to <= range.from) return []
    const { sentence } = this.words
    const pieces = copyPieces(sentence, range, this.document.source, this.inflector)
    const first = sentence.tokens[range.from]
    if (!pieces || !follow || !first || first.tag === 'PROPN' || !opensSentence(sentence, range.from))
      return pieces
    return pieces.map((piece, index) => (index === 0 ? { ...piece, text: lowered(piece.text) } : piece))
  }

  private norms(name: string | undefined): string[] {
    return name ? this.captured(name).map(({ norm }) => norm) : []
  }

  private imperative(piece: Extract<RewritePiece, { imperative: unknown }>): Piece[] | undefined {
    const lemma = this.verbLemma(piece.imperative)
    if (lemma === undefined) return undefined
    const negation = this.norms(piece.negation)
    const text = this.inflector.imperative(
      lemma,
      { person: 2, number: 'Plur' },
      this.norms(piece.pronouns),
      negation.length > 0 ? negation : undefined,
      this.apostrophe(),
    )
    return single(text, 'VERB', lemma)
  }

  private like(lemma: string, model: AnnotatedToken, asked: LikePiece): string | undefined {
    const { person, number } = asked
    const plain = asked.in ? '' : likeVerb(lemma, model, this.words.sentence, this.inflector)
    if (plain === undefined || (!asked.in && !person && !number)) return plain
    return model.features.verbForm === 'Fin'
      ? this.inflector.conjugate(lemma, {
          ...model.features,
          ...(person && { person }),
          ...(number && { number }),
          ...(asked.in && { tense: 'Pres', mood: 'Ind' }),
        })
      : undefined
  }

  private apostrophe(): string {
    return apostropheOf(visibleText(this.document, this.words.sentence.span))
  }

  private leaning(pronouns: string | undefined, others: Partial<VerbWords> = {}): VerbWords {
    return { pronouns: this.norms(pronouns), adverbs: [], negation: [], ...others }
  }

  private active(piece: Extract<RewritePiece, { active: unknown }>): Piece[] | undefined {
    const [participle] = this.captured(piece.active)
    const agent = this.captured(piece.agent)
    const undergoer = this.captured(piece.object)
    if (!participle) return undefined
    const words = { participle, auxiliary: this.captured(piece.auxiliary), agent, undergoer }
    const verb = activeVerb(
      words,
      this.leaning(piece.pronouns, { adverbs: this.norms(piece.adverbs) }),
      this.apostrophe(),
      this.inflector,
    )
    const who = this.copy(piece.agent, false)
    const whom =
      undergoer.length === 1 && this.inflector.objectPronoun(undergoer[0]?.norm ?? '') !== undefined
        ? []
        : this.copy(piece.object, true)
    return verb === undefined || !who || !whom ? undefined : [...who, { text: verb }, ...whom]
  }

  private perfect(piece: Extract<RewritePiece, { perfect: unknown }>): Piece[] | undefined {
    const verb = this.head(piece.perfect, verbTags)
    const negation = piece.negation.flatMap((name) => this.norms(name))
    const leaning = piece.pronouns === undefined ? [] : this.captured(piece.pronouns)
    const others = leaning.filter((token) => this.references.kindOf(token) !== 'reflexive')
    const words = { pronouns: others.map(({ norm }) => norm), adverbs: [], negation }
    const reflexive = others.length < leaning.length
    return (
      verb &&
      single(
        perfectOf({ verb, reflexive }, this.words.sentence, words, this.apostrophe(), this.inflector),
        undefined,
      )
    )
  }

  private write(piece: RewritePiece, isFirst: boolean): Piece[] | undefined {
    if (typeof piece === 'string') return piece.split(' ').map((text) => ({ text }))
    if ('copy' in piece) return this.copy(piece.copy, !isFirst)
    if ('agrees-as' in piece) return []
    if ('subject' in piece) return single(this.references.subject(piece.subject), 'PRON')
    if ('active' in piece) return this.active(piece)
    if ('perfect' in piece) return this.perfect(piece)
    if ('imperative' in piece) return this.imperative(piece)
    if ('noun' in piece) {
      const number = this.head(piece.like, nounTags)?.features.number
      return number && single(this.inflector.decline(piece.noun, { number }), 'NOUN', piece.noun)
    }
    if ('agree' in piece) {
      const { gender, number } = genderedFeatures(this.captured(piece.like)[0], this.inflector)
      return (
        gender && number && single(this.inflector.agree(piece.agree, { gender, number }), 'ADJ', piece.agree)
      )
    }
    const lemma = this.verbLemma(piece.verb)
    if (lemma === undefined) return undefined
    if ('like' in piece) {
      const model = this.head(piece.like, verbTags)
      return model && single(this.like(lemma, model, piece), 'VERB', lemma)
    }
    return single(
      this.inflector.conjugate(lemma, formFeatures(piece.form, piece.person, piece.number)),
      'VERB',
      lemma,
    )
  }

  /** Undefined when a word cannot be made for certain. */
  draft(rewrite: readonly RewritePiece[]): Draft | undefined {
    const pieces: Piece[] = []
    for (const piece of rewrite) {
      const written = this.write(piece, pieces.length === 0)
      if (!written) return undefined
      pieces.push(...written)
    }
    const named = this.namedTarget(rewrite)
    if (named) return { pieces, target: named }
    const replaced = tokensOf(this.words.sentence, this.words.range)
    const noun =
      pieces.find(({ tag }) => tag === 'NOUN')?.lemma ?? swappedNoun(rewrite, replaced, this.inflector)
    if (noun === undefined) return { pieces }
    const gender = genderInPlaceOf(noun, replaced, this.inflector)
    return gender === 'unknown' ? undefined : { pieces, ...(gender && { target: { gender } }) }
  }

  /** What a rule says that the words around agree with: « vous », or the noun behind « tous les ». */
  private namedTarget(rewrite: readonly RewritePiece[]): Target | undefined {
    for (const piece of rewrite) {
      if (typeof piece === 'string') continue
      if ('subject' in piece) return piece.subject
      if ('agrees-as' in piece) {
        const { gender, number } = genderedFeatures(this.head(piece['agrees-as'], nounTags), this.inflector)
        return { ...(gender && { gender }), ...(number && { number }) }
      }
    }
    return undefined
  }
}
