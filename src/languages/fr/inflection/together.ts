import type { Features } from '../../../document/token.ts'

/**
 * Gender, number and person of several members joined by « et »: the masculine wins, then the first person over the second
 * and the second over the third. Grevisse & Goosse, Le bon usage. A gender that nobody knows is left out.
 */
export const together = (members: readonly Features[]): Features => {
  const [only] = members
  const person = Math.min(...members.map((member) => member.person ?? 3))
  const isMasculine = members.some(({ gender }) => gender === 'Masc')
  const gender = isMasculine ? 'Masc' : members.every((member) => member.gender === 'Fem') ? 'Fem' : undefined
  const number = members.length > 1 ? 'Plur' : only?.number
  return {
    person: person === 1 || person === 2 ? person : 3,
    ...(members.length > 0 && gender && { gender }),
    ...(number && { number }),
  }
}
