import { z } from 'zod'

/** A number above its limit. */
export const metricSchema = z.strictObject({
  kind: z.literal('metric'),
  /** File name in `src/metrics/`. */
  metric: z.string(),
  /** `block` sums the sentences of a block; `document` takes the mean of its sentences. */
  scope: z.enum(['sentence', 'block', 'document']),
  above: z.number(),
  /** With the scope `document`: documents of fewer sentences are passed over. */
  from: z.int().min(1).optional(),
  /** Kinds of block where it counts; running prose (paragraphs, list items, quotations) when absent. */
  blocks: z.array(z.string()).min(1).optional(),
})

export type MetricMatch = z.infer<typeof metricSchema>
