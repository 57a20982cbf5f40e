import type { DocumentWarning } from '../document/document.ts'
import type { Fact, FactId } from '../rulebase/letter/fact.ts'
import type { LetterKind } from '../rulebase/letter-kinds.ts'
import type { Diagnostic } from './diagnostic.ts'

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'
export type SubscoreId = 'phrases' | 'mots' | 'structure' | 'ton'

/** Points lost, and to what: a metric or a rule with its findings. All losses of a sub-score add up to what it lacks. */
export interface Loss {
  readonly cause: 'metric' | 'rule'
  readonly id: string
  readonly label: string
  /** Points of the sub-score, 0–100. */
  readonly points: number
  /** Points of the whole score, 0–100. */
  readonly total: number
  readonly count?: number
}

export interface Subscore {
  readonly id: SubscoreId
  readonly label: string
  /** 0–100. */
  readonly value: number
  /** Share of the whole score, 0–1. */
  readonly share: number
  readonly losses: readonly Loss[]
}

export interface Score {
  /** 0–100, one decimal. */
  readonly value: number
  readonly grade: Grade
  readonly subscores: readonly Subscore[]
}

export interface Measure {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly source: string
}

/** What a letter is and says. What cannot be found is said to be absent, never guessed. */
export interface ReportedLetter {
  /** Absent when the text is no letter, or when nothing tells what it does. */
  readonly kind?: LetterKind
  /** In the order of the text. */
  readonly facts: readonly Fact[]
  /** Facts that the text does not hold, in the order a reader asks for them. */
  readonly absent: readonly FactId[]
}

/** Everything about one document. Same engine, rule base and text: same report. */
export interface Report {
  readonly engine: string
  /** Hash of the rule base. */
  readonly ruleBase: string
  readonly language: string
  /** Absent when the text is too short to be graded; `notGraded` then says why, in French. */
  readonly score?: Score
  readonly notGraded?: string
  readonly letter: ReportedLetter
  readonly measures: readonly Measure[]
  readonly diagnostics: readonly Diagnostic[]
  /** Matches that lost to another over the same words, kept for whoever studies the rules. */
  readonly shadowed: readonly Diagnostic[]
  readonly warnings: readonly DocumentWarning[]
}
