import type { Analyzer } from '../engine/analyze.ts'
import type { Input } from '../inputs/input.ts'
import type { LanguageDefinition } from '../languages/language.ts'
import type { RuleBase } from '../rulebase/rule.ts'
import type { Store } from '../storage/store.ts'

/** What an analysis needs: no memory, no clock. The command line has this much and no more. */
export interface AnalysisContext {
  /** By format id. Parsers are heavy: each is loaded when it is first needed. */
  readonly inputs: Readonly<Record<string, () => Promise<Input>>>
  /** By language code. */
  readonly definitions: Readonly<Record<string, LanguageDefinition>>
  /** Loads a language once; later calls give the same one. */
  analyzer(language: string): Promise<Analyzer>
}

/** What every verb of the service may use. */
export interface Context extends AnalysisContext {
  readonly store: Store
  /** Version of the engine, as reports name it. */
  readonly engine: string
  /** The rules as data, without compiling them. */
  ruleBase(language: string): Promise<RuleBase>
  clock(): Date
  newId(): string
}
