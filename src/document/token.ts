import type { PlaceholderType } from './document.ts'

/** Universal Dependencies parts of speech. Compiled lexicons hold places in this list: a new one goes at its end. */
export const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type Tag = (typeof tags)[number]

/** The part of speech that a template field is read as, by what will stand there. */
export const placeholderTags = {
  name: 'PROPN',
  address: 'PROPN',
  date: 'NOUN',
  amount: 'NUM',
  unknown: 'X',
} as const satisfies Record<PlaceholderType, Tag>

/** Universal Dependencies features, the ones our languages use. */
export interface Features {
  readonly gender?: 'Masc' | 'Fem'
  readonly number?: 'Sing' | 'Plur'
  readonly person?: 1 | 2 | 3
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly mood?: 'Ind' | 'Sub' | 'Cnd' | 'Imp'
  readonly tense?: 'Pres' | 'Imp' | 'Fut' | 'Past'
  /** On participles that an auxiliary makes passive. */
  readonly voice?: 'Pass'
}

/** One way to read a form. */
export interface Reading {
  readonly lemma: string
  readonly tag: Tag
  readonly features: Features
}

/** What a word asks of its reader, from what everyone knows on; words of the administration stand apart. */
export const vocabularyLevels = ['everyone', 'most-adults', 'to-explain', 'administrative'] as const

export type VocabularyLevel = (typeof vocabularyLevels)[number]

/** How hard a word is for its reader. */
export interface WordGrade {
  /** From 0, what everyone says every day, to 100, what hardly anyone knows. */
  readonly difficulty: number
  /** Age in years at which most people understand it; 20 for what only some ever learn. */
  readonly age: number
  readonly level: VocabularyLevel
  /** A noun of an action or a quality, such as « vérification »: it hides who does what. */
  readonly isAbstract: boolean
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address' | 'placeholder' | 'code'

/**
 * A word or a mark. A contraction is two tokens: « au » gives `à`, which holds the span, then an implicit `le`
 * of zero length, so that rules see what the language says and offsets see what the writer typed.
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** As the reader sees it, without markup. */
  readonly form: string
  /** Lower case, straight apostrophe, elision undone when it has one answer: « D’ » gives `de`. */
  readonly norm: string
  /** True for the second half of a contraction, which has no characters of its own. */
  readonly implicit: boolean
  /** On placeholders only. */
  readonly placeholder?: PlaceholderType
}

/** A token with its best reading in context. */
export interface AnnotatedToken extends Token, Reading {
  /** Every reading the lexicon gives, best first. */
  readonly readings: readonly Reading[]
  readonly known: boolean
  /** Spoken syllables; 0 for punctuation. */
  readonly syllables: number
  /** Undefined for names, numbers and marks, and where the language grades no words. */
  readonly grade: WordGrade | undefined
}
