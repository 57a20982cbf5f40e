import type { Report, ReportedLetter } from '../src/engine/report.ts'

type LetterKind = NonNullable<ReportedLetter['kind']>

export interface AnalysisRequest {
  readonly id: number
  readonly text: string
  readonly format: string
  /** Detected when absent. */
  readonly language?: string | undefined
  /** Told by the letter when absent. */
  readonly kind?: LetterKind | undefined
}

/** What a writer is told about a rule when they ask why. */
export interface RuleNote {
  readonly title: string
  readonly explanation: string
  /** One line for each work, ready to read. */
  readonly sources: readonly string[]
}

/** What the worker sends to the page. */
export type WorkerMessage =
  | {
      readonly kind: 'ready'
      readonly languages: readonly { readonly code: string; readonly name: string }[]
    }
  | {
      readonly kind: 'report'
      readonly id: number
      readonly report: Report
      readonly notes: Readonly<Record<string, RuleNote>>
    }
  | {
      readonly kind: 'fault'
      readonly id: number
      readonly message: string
      /** True when the same text may be analysed later without any change. */
      readonly canRetry: boolean
    }
