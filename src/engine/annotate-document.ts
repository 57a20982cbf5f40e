import type { Document } from '../document/document.ts'
import type { AnnotatedDocument } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'

/** Cuts the blocks into sentences and tells what each word is. */
export const annotateDocument = (document: Document, language: Language): AnnotatedDocument => ({
  ...document,
  sentences: language.segment(document).map((sentence) => language.annotate(sentence)),
})
