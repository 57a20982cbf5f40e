import type { Document } from '../document/document.ts'
import type { AnnotatedSentence, Sentence } from '../document/sentence.ts'
import type { Features, Tag } from '../document/token.ts'

/** Counts that every published readability formula is built from. Elided words count; a date or an amount is one word. */
export interface Counts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  readonly letters: number
  /** Words of more than six letters (Björnsson). */
  readonly longWords: number
  /** The prose alone, one sentence a line, for formulas that do their own counting. */
  readonly prose: string
}

export interface ReadabilityFormula {
  readonly id: string
  readonly label: string
  readonly source: string
  readonly compute: (counts: Counts) => number
}

/** A word or a run of words to be joined into a sentence. `tag` is that of its first word, when it is known. */
export interface Piece {
  readonly text: string
  readonly tag?: Tag
  readonly lemma?: string
}

/** What a rewrite needs to know of a language. Everything returns undefined rather than a guess. */
export interface Inflector {
  /** The form of `lemma` with exactly these features, or undefined when there is none or more than one. */
  conjugate(lemma: string, features: Features): string | undefined
  /** A noun in the number asked. */
  decline(lemma: string, features: Features): string | undefined
  /** An adjective, determiner or participle in the gender and number asked. */
  agree(lemma: string, features: Features): string | undefined
  /**
   * An order with its pronouns and negation where they belong: « envoyez-le-nous », « ne l'oubliez pas ». `pronouns` and
   * `negation` are norms in the order of the text; `person` and `number` are those of the one who is told.
   */
  imperative(
    lemma: string,
    features: Pick<Features, 'person' | 'number'>,
    pronouns: readonly string[],
    negation: readonly string[] | undefined,
    apostrophe: string,
  ): string | undefined
  genderOf(noun: string): 'Masc' | 'Fem' | undefined
  /** The verb an action noun comes from: « vérification » gives `vérifier`. */
  verbOf(noun: string): string | undefined
  /** Joins pieces with elision and contraction: `de` + `le dossier` gives « du dossier ». */
  join(pieces: readonly Piece[], apostrophe: string): string
}

/** Words that open the parts of a letter, lower case, straight apostrophes. */
export interface LetterMarks {
  /** « objet » */
  readonly subject: readonly string[]
  /** « madame », « monsieur » */
  readonly salutation: readonly string[]
  /** « veuillez agréer », « cordialement » */
  readonly closing: readonly string[]
  /** « le directeur », « pour le maire » */
  readonly signature: readonly string[]
  /** What a line of an address matches. */
  readonly address: readonly RegExp[]
}

export interface Language {
  readonly code: string
  readonly formulas: readonly ReadabilityFormula[]
  readonly inflector: Inflector
  /** How the parts of a letter are told apart. */
  readonly letterMarks: LetterMarks
  segment(document: Document): Sentence[]
  annotate(sentence: Sentence): AnnotatedSentence
}

/** What the build made of a language's folder. */
export interface LanguageAssets {
  /** `data/*.yaml` by file name without extension, as the build parsed them. */
  readonly data: Readonly<Record<string, unknown>>
  /** Compiled lexicons and trained weights, by the names that the definition lists in `binaries`. */
  readonly binaries: Readonly<Record<string, Uint8Array>>
}

/** What a folder of `languages/` exports. */
export interface LanguageDefinition {
  readonly code: string
  /** The name a reader knows it by. */
  readonly name: string
  /** Frequent words that tell this language from the others; known before anything is loaded. */
  readonly functionWords: readonly string[]
  /** Names of the binary assets that `load` needs: `src/generated/<name>.<code>.bin`. */
  readonly binaries: readonly string[]
  load(assets: LanguageAssets): Promise<Language>
}
