import { z } from '@hono/zod-openapi'

/** RFC 9457, with the places of a body that were refused. */
export const problemSchema = z
  .strictObject({
    type: z.string().openapi({ example: 'urn:limpide:problem:empty-document' }),
    title: z.string().openapi({ example: 'Demande refusée' }),
    status: z.int(),
    detail: z.string().openapi({ example: 'Ce document est vide. Donnez un texte à relire.' }),
    instance: z.string().openapi({
      description: 'The request id, also in the X-Request-Id header.',
      example: 'urn:limpide:request:6f1c7a52-7b1b-4c0e-9d55-0b6f0a1c2d3e',
    }),
    errors: z
      .array(z.strictObject({ path: z.string().openapi({ example: '/text' }), message: z.string() }))
      .optional(),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problemSchema>

const descriptions = {
  400: 'The body is not JSON.',
  404: 'It does not exist.',
  409: 'The rules have changed meanwhile.',
  413: 'The document is larger than 5 MB.',
  415: 'The body is of a type that is not read here.',
  422: 'The body does not say what is expected, or the document cannot be read.',
  500: 'Something unforeseen; the request id helps to find it in the logs.',
  503: 'The database does not answer.',
} as const

/** The refusals a route may answer with, for its OpenAPI page. */
export const problems = (...statuses: (keyof typeof descriptions)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: descriptions[status],
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )
