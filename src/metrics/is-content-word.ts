import type { AnnotatedToken, Tag } from '../document/token.ts'

const full: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV'])

/** A graded noun, verb, adjective or adverb: a word that the reader has to know. */
export const isContentWord = ({ tag, grade }: AnnotatedToken): boolean => grade !== undefined && full.has(tag)
