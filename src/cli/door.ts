import type { Output } from '../outputs/output.ts'
import type { AnalysisContext, Context } from '../services/context.ts'
import type { Terminal } from './terminal.ts'

export interface ServeOptions {
  readonly port: number
  readonly database?: string
  readonly host?: string
}

export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/** What the terminal door is given by whoever opens it. */
export interface Door {
  readonly terminal: Terminal
  readonly version: string
  /** By format id. */
  readonly outputs: Readonly<Record<string, () => Promise<Output>>>
  /** Loaded when a command needs it: help must not wait for it. */
  context(): Promise<AnalysisContext & Pick<Context, 'ruleBase'>>
  /** Throws one French sentence when it cannot. */
  startService(options: ServeOptions): Promise<Serving>
}
