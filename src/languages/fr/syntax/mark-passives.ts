import type { Syntax } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'

/** Says in the features of each passive participle that it is one. Changes `tokens` in place. */
export const markPassives = (tokens: AnnotatedToken[], { verbGroups }: Syntax): void => {
  for (const { voice, head } of verbGroups) {
    const token = tokens[head]
    if (voice === 'passive' && token)
      tokens[head] = { ...token, features: { ...token.features, voice: 'Pass' } }
  }
}
