import { words } from './entry.ts'

/** The cells of a verb's table that stay empty: key of a tense, then place in it. */
export type Lacks = (key: string, index: number) => boolean

export const lacksNothing: Lacks = () => false

const places: Readonly<Record<string, number>> = { '1s': 0, '2s': 1, '3s': 2, '1p': 3, '2p': 4, '3p': 5 }
const withoutPersons = new Set(['W', 'G', 'K'])

/** `P:1p,2p J *:1s` of the data file. */
export const readLacks = (text: string): Lacks => {
  const cells = words(text).map((word) => {
    const [key = '', persons] = word.split(':')
    const indexes = persons?.split(',').map((person) => {
      const place = places[person]
      if (place === undefined) throw new Error(`« ${word} » names no person: write 1s 2s 3s 1p 2p 3p.`)
      return place
    })
    return { key, indexes }
  })
  return (asked, index) =>
    cells.some(
      ({ key, indexes }) =>
        (key === asked || (key === '*' && !withoutPersons.has(asked))) &&
        (indexes === undefined || indexes.includes(index)),
    )
}
