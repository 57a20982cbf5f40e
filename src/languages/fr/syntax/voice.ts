import type { AnnotatedToken } from '../../../document/token.ts'
import type { SyntaxData } from './syntax-data.ts'

type Tokens = readonly AnnotatedToken[]

/** « je me suis inscrit », « nous nous sommes rendus »; not « il m'est demandé », « il nous est demandé ». */
export const isReflexive = (
  tokens: Tokens,
  clitics: readonly number[],
  verb: AnnotatedToken | undefined,
  { reflexive }: SyntaxData,
): boolean =>
  clitics.some((index) => {
    const norm = tokens[index]?.norm ?? ''
    if (norm === 'se') return true
    const person = reflexive.get(norm)
    if (person === undefined || verb?.features.verbForm !== 'Fin') return false
    const number = person.endsWith('s') ? 'Sing' : 'Plur'
    return verb.features.person === Number(person.charAt(0)) && verb.features.number === number
  })

/** Whether auxiliaries and participle say that the subject undergoes the act. */
export const isPassive = (
  tokens: Tokens,
  auxiliaries: readonly number[],
  head: number,
  clitics: readonly number[],
  data: SyntaxData,
): boolean => {
  const last = auxiliaries.at(-1)
  if (last === undefined || tokens[last]?.lemma !== 'être') return false
  if (isReflexive(tokens, clitics, tokens[auxiliaries[0] ?? last], data)) return false
  const verb = tokens[head]?.lemma ?? ''
  if (auxiliaries.length === 1 && data.states.has(verb)) return false
  // « a été convenu »: a verb that takes être has no tense with « été », so that this one is used with an object.
  return auxiliaries.length > 1 || !data.etreVerbs.has(verb)
}
