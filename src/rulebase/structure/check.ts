import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { CompileContext, SentenceMatch } from '../match.ts'
import type { StructureMatch } from '../matchers/structure-schema.ts'

export type Check = StructureMatch['check']
export type CheckOf<Type extends Check['type']> = Extract<Check, { type: Type }>

/** What a check flags, and for a count the value that went over its limit. */
export interface Finding {
  readonly span: Span
  readonly value?: number
  /** What stands in one sentence, with what it would become. */
  readonly words?: SentenceMatch
}

/** Finds in a document, or in a sentence what a rewrite of it may change. */
export interface CompiledCheck {
  find?(document: AnnotatedDocument): Finding[]
  findInSentence?(sentence: AnnotatedSentence): Finding[]
  /** A print of what a sentence holds that the check looks for in a whole document. */
  printOf?(sentence: AnnotatedSentence): string
}

/** Makes one kind of check ready to run, from what a rule file asks. */
export type CheckCompiler<Type extends Check['type']> = (
  check: CheckOf<Type>,
  context: CompileContext,
) => CompiledCheck
