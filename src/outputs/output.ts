import type { Report } from '../engine/report.ts'

/** One document and what was found in it. */
export interface CheckedDocument {
  /** File path, or `-` for standard input. */
  readonly path: string
  readonly source: string
  readonly report: Report
}

/** A document that was asked for and could not be read. `message` is one French sentence. */
export interface UnreadDocument {
  readonly path: string
  readonly message: string
}

export interface OutputOptions {
  /** Whether the terminal shows colours. */
  readonly colours: boolean
  /** What is missing from the reports: no partial result may look whole. */
  readonly unread?: readonly UnreadDocument[]
}

/** One way to write reports. The file's name is the format's id. */
export interface Output {
  readonly label: string
  readonly mediaType: string
  write(documents: readonly CheckedDocument[], options: OutputOptions): string
}
