import { isServiceError } from '../services/errors.ts'
import { UsageError } from './usage-error.ts'

/** One French sentence for whatever went wrong. The message of an unforeseen error may quote the letter: only its name is told. */
export const faultMessage = (error: unknown): string => {
  if (error instanceof UsageError || isServiceError(error)) return error.message
  const name = error instanceof Error ? error.name : typeof error
  return `Limpide a rencontré une erreur imprévue (${name}). Signalez-la avec la commande que vous avez tapée.`
}
