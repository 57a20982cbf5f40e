/** What a writer may say of a text, for the doors to ask. */
export { type Audience, audiences } from '../rulebase/audiences.ts'
export { type LetterKind, letterKinds } from '../rulebase/letter-kinds.ts'
