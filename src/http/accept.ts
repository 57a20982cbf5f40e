import type { z } from '@hono/zod-openapi'
import { InvalidInputError } from '../services/errors.ts'
import { fieldFaults } from './field-faults.ts'

/** The refusal of a request that a schema does not allow. */
export const invalidRequest = (error: z.core.$ZodError): InvalidInputError =>
  new InvalidInputError(
    'invalid-request',
    'La demande ne correspond pas à ce qui est attendu. Corrigez les champs cités dans «\u00a0errors\u00a0».',
    fieldFaults(error.issues),
  )

/** What was sent, as the schema wants it; throws `InvalidInputError` otherwise. */
export const accept = <T>(schema: z.ZodType<T>, sent: unknown): T => {
  const result = schema.safeParse(sent)
  if (!result.success) throw invalidRequest(result.error)
  return result.data
}
