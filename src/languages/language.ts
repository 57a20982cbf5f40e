import type { Document } from '../document/document.ts'
import type { AnnotatedSentence, Sentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features, Reading, Tag, WordGrade } from '../document/token.ts'

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

/** The terms of the formula of difficulty; `engine/difficulty.ts` says what each is. */
export const difficultyTermIds = [
  'length',
  'excess-words',
  'subordinate-clauses',
  'insertions',
  'participles',
  'hard-words-in-long-sentences',
  'long-words',
  'later-words',
  'late-words',
  'rare-words',
  'abstract-nouns',
  'syllables',
] as const

export type DifficultyTermId = (typeof difficultyTermIds)[number]

/**
 * How hard a text is: `base` and, for each term, its weight times its value. The sum is a level from 1, easy, to 6, hard. `easy` is the value of a term in easy sentences, and `easyLevel` their level: a
 * text loses points for what goes beyond.
 */
export interface DifficultyModel {
  readonly base: number
  readonly easyLevel: number
  readonly terms: Readonly<
    Partial<Record<DifficultyTermId, { readonly weight: number; readonly easy: number }>>
  >
}

/** A word or a run of words to be joined into a sentence. `tag` is that of its first word, when it is known. */
export interface Piece {
  readonly text: string
  readonly tag?: Tag
  readonly lemma?: string
}

/** What an adjective or a participle agrees in. */
export type Agreement = Pick<Features, 'gender' | 'number'>

/** A verb in a tense and a voice, and what its participle may have to agree with. */
export interface VerbRequest {
  /**
   * Those of the word that is conjugated. With `perfect`, the auxiliary: the present gives « a reçu », the imperfect « avait
   * reçu », the infinitive « avoir reçu ». `verbForm: 'Ger'` is « en recevant »; person and number also choose the pronoun
   * of a pronominal infinitive: « nous inscrire ».
   */
  readonly features: Features
  /** A compound tense, for what is done: « a envoyé ». */
  readonly perfect?: boolean
  /** « est envoyé » and, with `perfect`, « a été envoyé ». */
  readonly voice?: 'active' | 'passive'
  /** « s'inscrire »: the pronoun of the subject comes with the verb. */
  readonly reflexive?: boolean
  /** Whom the verb is said of; « vous » may be one woman, so person and number do not tell. */
  readonly subject?: Agreement
  /**
   * Where the direct object stands, a reflexive pronoun not counted: `behind` the participle, or before it, as « les » in
   * « nous les avons reçues ». Without it, what hangs on the object is unknown.
   */
  readonly object?: 'none' | 'behind' | { readonly before: Agreement }
}

/** The words that build a verb in its tense, before pronouns and negation go between them. */
export interface VerbGroup {
  /** The word that is conjugated: « avons ». */
  readonly head: string
  /** What that word is a form of: « avoir ». */
  readonly lemma: string
  /** What follows it in a compound tense or the passive: « été », « envoyée ». */
  readonly participles: readonly string[]
  /** What belongs to the verb behind that: « à jour » of « mettre à jour », or nothing. */
  readonly rest: string
  readonly features: Features
  readonly reflexive: boolean
}

/** What leans on a verb. Words are in lower case, unelided, in any order. */
export interface VerbSurroundings {
  /** In front of the verb, or a pronoun behind it when `inverted`. */
  readonly subject?: string
  /** « a-t-il reçu ». */
  readonly inverted?: boolean
  /** « nous », « le », « en », without the pronoun of a pronominal verb; « l' » when nobody knows what it stands for. */
  readonly clitics?: readonly string[]
  /** « ne », « pas »; « ne », « plus », « personne ». */
  readonly negation?: readonly string[]
  /** Between auxiliary and participle, or behind a verb that has none: « déjà ». */
  readonly adverbs?: readonly string[]
}

/** What a rewrite needs to know of a language. Everything returns undefined rather than a guess. */
export interface Inflector {
  /** The form of `lemma` with exactly these features, or undefined when there is none or more than one. */
  conjugate(lemma: string, features: Features): string | undefined
  /** A noun in the number asked. */
  decline(lemma: string, features: Features): string | undefined
  /** An adjective, determiner or participle in the gender and number asked. */
  agree(lemma: string, features: Features): string | undefined
  /** Gender, number and person of members joined by « et », as a verb or an adjective agrees with them. */
  together(members: readonly Features[]): Features
  /** A verb in any tense and voice; undefined when the request leaves open which words build it. */
  verbGroup(lemma: string, request: VerbRequest): VerbGroup | undefined
  /**
   * A verb group with its subject, pronouns, negation and adverbs where they belong: « nous ne vous l'avons pas envoyée »,
   * « ne pas le faire », « a-t-il reçu ».
   */
  layOut(group: VerbGroup, around: VerbSurroundings, apostrophe: string): string | undefined
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
  /** A subject pronoun as the direct object of a verb: « il » gives « le ». Undefined for a word that is none. */
  objectPronoun(subject: string): string | undefined
  /**
   * All that may be the direct object of a verb with these pronouns and this word behind it: « l'a » has one of either gender
   * in front, « se présente au » has none behind.
   */
  objectsAmong(
    pronouns: readonly string[],
    next: Pick<Reading, 'tag' | 'lemma'> | undefined,
  ): readonly NonNullable<VerbRequest['object']>[]
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

/** Words that a rewrite may not add or take away without changing what is said. */
export interface MeaningMarks {
  /** Norms of the words that deny, one for each denial: « ne », « sans ». */
  readonly negation: ReadonlySet<string>
  /** Words that make something possible, and that make it a duty: separated by spaces, `~word` for a lemma. */
  readonly possibility: readonly string[]
  readonly obligation: readonly string[]
  /** Norms of the titles that go with a name and are none: « mme », « monsieur ». */
  readonly titles: ReadonlySet<string>
  /** Norm of a number in words → its value. */
  readonly numbers: ReadonlyMap<string, number>
  /** Norm of a month → its place in the year. */
  readonly months: ReadonlyMap<string, number>
  /** What makes a rank of a number: « 2e », « 2nd ». */
  readonly ordinals: ReadonlySet<string>
}

/** Words that point back at a noun, and how: what a rewrite needs to let them follow. */
export interface References {
  /** Lemmas of the verbs behind which an adjective is said of the subject: « reste valable ». */
  readonly copulas: ReadonlySet<string>
  /** Lemmas of verbs whose subject may stand for nothing: « il faut ». */
  readonly impersonal: ReadonlySet<string>
  /** Lemmas of the words behind which a verb may be in the subjunctive: « que ». */
  readonly subordinators: ReadonlySet<string>
  /** Norms of the relative pronouns that stand for the subject, and for the object, of their clause: « qui », « que ». */
  readonly relativeSubjects: ReadonlySet<string>
  readonly relativeObjects: ReadonlySet<string>
  /** Norms of the words that tell what an empty subject stands for: « il est possible de… ». */
  readonly complementOpeners: ReadonlySet<string>
  /** Lemmas of the auxiliaries whose participle agrees with the subject, and with an object in front: « être », « avoir ». */
  readonly subjectAuxiliaries: ReadonlySet<string>
  readonly objectAuxiliaries: ReadonlySet<string>
  /**
   * How a word of the third person points back: « elle », « se », « son », « la » that shows its gender; `other` for one that no
   * rewrite can change. Undefined for a word that points at nothing.
   */
  kindOf(word: Reading): 'subject' | 'reflexive' | 'owner' | 'object' | 'other' | undefined
  /** Whether a possessive is of one owner or of several: « son », « leur ». */
  ownerNumber(word: Reading): Features['number']
  /** The pronoun of a subject: « vous ». */
  subject(who: Features): string | undefined
  /** The word as it points at somebody else: « votre » for « son ». Undefined where there is none. */
  refer(word: Reading, to: Features): string | undefined
}

export interface Language {
  readonly code: string
  readonly formulas: readonly ReadabilityFormula[]
  readonly difficulty: DifficultyModel
  readonly inflector: Inflector
  readonly references: References
  /** How the parts of a letter are told apart. */
  readonly letterMarks: LetterMarks
  /** What a rewrite must leave as it is. */
  readonly meaningMarks: MeaningMarks
  segment(document: Document): Sentence[]
  annotate(sentence: Sentence): AnnotatedSentence
  /** How hard a word is out of context, by its easiest reading; undefined where the language grades no words. */
  gradeWord(word: string): WordGrade | undefined
  /** Words in capitals as they are written in small letters, one each; undefined where a word could be several. */
  smallLetters(tokens: readonly AnnotatedToken[]): readonly string[] | undefined
  /** How a treebank of Universal Dependencies writes a word, where our lemma is another. */
  treebankReading(token: AnnotatedToken): Reading
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
