import { z } from 'zod'
import { charactersSchema } from './matchers/characters-schema.ts'
import { letterSchema } from './matchers/letter-schema.ts'
import { metricSchema } from './matchers/metric-schema.ts'
import { sequenceSchema } from './matchers/sequence-schema.ts'
import { structureSchema } from './matchers/structure-schema.ts'
import { termsSchema } from './matchers/terms-schema.ts'

/** The rule language: the union of what the matchers understand. */
export const matchSchema = z.discriminatedUnion('kind', [
  termsSchema,
  sequenceSchema,
  charactersSchema,
  metricSchema,
  structureSchema,
  letterSchema,
])
