/** What a reader sees of a text: nothing of white space, of control characters and of characters without width. */
export const seen = (text: string): string => text.replace(/[\s\p{Cc}\u00ad\u200b-\u200d\u2060]/gu, '')
