/** Who a text is written for. What is not told is not guessed: every rule then holds. */
export const audiences = ['individuals', 'businesses', 'agents'] as const

export type Audience = (typeof audiences)[number]
