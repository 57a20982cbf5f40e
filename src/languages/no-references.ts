import type { References } from './language.ts'

/** Of a language in which no rewrite puts one noun in the place of another that words point back at. */
export const noReferences: References = {
  copulas: new Set(),
  impersonal: new Set(),
  subordinators: new Set(),
  relativeSubjects: new Set(),
  relativeObjects: new Set(),
  complementOpeners: new Set(),
  subjectAuxiliaries: new Set(),
  objectAuxiliaries: new Set(),
  kindOf: () => undefined,
  ownerNumber: () => undefined,
  subject: () => undefined,
  refer: () => undefined,
}
