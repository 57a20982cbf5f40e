/** What a letter does, which decides what it must hold. */
export const letterKinds = [
  'decision',
  'refusal',
  'document-request',
  'reminder',
  'appointment',
  'acknowledgement',
  'information',
] as const

export type LetterKind = (typeof letterKinds)[number]
