import type { z } from 'zod'
import type { Document } from '../../src/document/document.ts'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import type { structureSchema } from '../../src/rulebase/matchers/structure-schema.ts'
import { documentOf, type Part } from './blocks.ts'
import { french } from './french.ts'
import { compile, smallRule } from './small-rules.ts'

export type Check = z.input<typeof structureSchema>['check']

/** What a check flags in a document. */
export const foundInDocument = (check: Check, document: Document): string[] =>
  compile(smallRule({ kind: 'structure', check }))
    .matchDocument(annotateDocument(document, french))
    .map(({ span }) => document.source.slice(span.start, span.end))

/** The same, of a document out of its blocks. */
export const found = (check: Check, ...parts: readonly Part[]): string[] =>
  foundInDocument(check, documentOf(...parts))
