/** Tokens of one sentence. Indexes are half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A noun with what stands before it and the adjectives behind it; its complements are groups of their own. */
export interface NounGroup extends TokenRange {
  readonly head: number
  readonly gender: 'Masc' | 'Fem' | undefined
  readonly number: 'Sing' | 'Plur' | undefined
  /** The preposition that governs the group, outside its range: « par | le service ». */
  readonly preposition: number | undefined
}

export interface Subject extends TokenRange {
  /** First noun or pronoun of the subject. */
  readonly head: number
}

export type VerbGroupForm = 'finite' | 'infinitive' | 'participle' | 'gerund'

/** A verb with its auxiliaries, and the weak pronouns and negation around it: « ne vous l’a pas encore été envoyé ». */
export interface VerbGroup extends TokenRange {
  /** The lexical verb: the last participle of a compound tense, else the verb itself. */
  readonly head: number
  readonly finite: number | undefined
  readonly auxiliaries: readonly number[]
  /** Object and reflexive pronouns, in order; a subject pronoun is none of them. */
  readonly clitics: readonly number[]
  /** « ne » and its partner, which may stand outside the range: « n’a reçu aucune lettre », « ne reçoit … que ». */
  readonly negation: readonly number[]
  readonly form: VerbGroupForm
  /**
   * `passive` is built with the auxiliary of the passive. Undefined on a participle without auxiliary, which shows no voice of
   * its own (« la demande signée par le maire » may still have an agent).
   */
  readonly voice: 'active' | 'passive' | undefined
  readonly subject: Subject | undefined
  readonly agent: NounGroup | undefined
  /**
   * Place in `verbGroups` of the verb that this one completes (« doit | être signé ») or whose auxiliaries it shares
   * (« a été signé et | transmis »).
   */
  readonly governor: number | undefined
}

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'completive'
  | 'circumstantial'
  | 'infinitive'
  | 'participial'

/** Ranges nest: a clause holds those that depend on it. */
export interface Clause extends TokenRange {
  /** 0 for a main clause and those beside it. */
  readonly depth: number
  readonly kind: ClauseKind
  /** The conjunction, relative pronoun or preposition that opens it. */
  readonly opener: number | undefined
  /** Place of its verb in `verbGroups`. */
  readonly verb: number | undefined
}

/** Items of one kind in a row: « une copie du bail, un relevé bancaire et votre avis d’impôt ». */
export interface Enumeration {
  readonly items: readonly TokenRange[]
}

/** What rules need to know of a sentence's build; no tree. */
export interface Syntax {
  readonly nounGroups: readonly NounGroup[]
  readonly verbGroups: readonly VerbGroup[]
  readonly clauses: readonly Clause[]
  /** Words set between two commas, dashes or brackets that cut a clause in two; the marks are outside. */
  readonly insertions: readonly TokenRange[]
  readonly enumerations: readonly Enumeration[]
  /** Deepest subordination; 0 when no clause depends on another. */
  readonly depth: number
}

/** Of a sentence whose language is not parsed. */
export const noSyntax: Syntax = {
  nounGroups: [],
  verbGroups: [],
  clauses: [],
  insertions: [],
  enumerations: [],
  depth: 0,
}
