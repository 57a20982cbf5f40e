import type { Language } from '../../src/languages/language.ts'
import { conjugationCells } from '../support/conjugation-fixture.ts'
import { atLeast, type Figure } from './figure.ts'

/** The fixture of conjugations, cell by cell. */
export const conjugationFigures = ({ inflector }: Language): Figure[] => {
  const cells = conjugationCells(inflector)
  const right = cells.filter(({ found, wanted }) => found === wanted)
  return [atLeast(`fixture: forms conjugated right, of ${cells.length}`, right.length / cells.length, 1)]
}
