import { StoreError } from '../storage/store.ts'
import { UnavailableError } from './errors.ts'

/** Runs an act of the store. Its own words name a file of the server, so the visitor is told something else. */
export const fromStore = async <T>(act: Promise<T>): Promise<T> => {
  try {
    return await act
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new UnavailableError(
      'store-unavailable',
      'Le service ne peut pas lire ou écrire sa base de données. Recommencez dans quelques minutes.',
    )
  }
}
