import { z } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { HTTPException } from 'hono/http-exception'
import json from '../../outputs/json.ts'
import { analyzeDocument as analyze } from '../../services/analyze-document.ts'
import type { Context } from '../../services/context.ts'
import type { DocumentToRead } from '../../services/read-document.ts'
import { audiences, letterKinds } from '../../services/told-of-text.ts'
import { accept } from '../accept.ts'
import type { Route } from '../route.ts'
import { problems } from '../schemas/problem.ts'
import { reportsSchema } from '../schemas/report.ts'

const path = '/api/v1/check'

/** What reports call a document that nobody named, as the command line does for its standard input. */
const unnamed = '-'

const schemasOf = ({ definitions, inputs }: Context) => {
  const options = {
    language: z.enum(Object.keys(definitions)).optional().openapi({ description: 'Detected when absent.' }),
    kind: z
      .enum(letterKinds)
      .optional()
      .openapi({ description: 'What the letter does. Read from it when absent.' }),
    audience: z.enum(audiences).optional().openapi({ description: 'Who it is for. Everybody when absent.' }),
    name: z.string().min(1).max(255).optional().openapi({ example: 'refus.md' }),
  }
  const format = z.enum(Object.keys(inputs)).optional()
  return {
    query: z.strictObject(options),
    body: z
      .strictObject({
        text: z.string().openapi({ example: 'Nonobstant votre courrier, nous maintenons la retenue.' }),
        format: format.openapi({
          description: 'When absent, that of the name’s extension, or else plain text.',
        }),
        ...options,
      })
      .openapi('DocumentToCheck'),
  }
}

type Schemas = ReturnType<typeof schemasOf>

/** Stricter than Hono's: a letter sent in another encoding must not be read with its accents lost. */
const jsonOf = async (request: HonoRequest): Promise<unknown> => {
  const bytes = await request.arrayBuffer()
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new HTTPException(400)
  }
}

/** JSON holds a text whose encoding is settled; any other body is a file whose media type names its format. */
const documentOf = async (request: HonoRequest, schemas: Schemas): Promise<DocumentToRead> => {
  const query = accept(schemas.query, request.query())
  const mediaType = request.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaType === 'application/json') {
    const { name, ...document } = { ...query, ...accept(schemas.body, await jsonOf(request)) }
    return { ...document, path: name }
  }
  if (!mediaType.startsWith('text/')) throw new HTTPException(415)
  return { bytes: new Uint8Array(await request.arrayBuffer()), ...query, path: query.name, format: mediaType }
}

const file = {
  type: 'string',
  format: 'binary',
  description: 'The file as it is: its encoding is recognised.',
} as const

const describe = (app: Parameters<Route>[0], { query, body }: Schemas): void =>
  app.openAPIRegistry.registerPath({
    method: 'post',
    path,
    summary: 'What the readers of a letter will stumble on, and how to write it instead',
    description: 'The letter is neither kept nor logged. What a JSON body says wins over the query.',
    request: {
      query,
      body: { required: true, content: { 'application/json': { schema: body }, 'text/*': { schema: file } } },
    },
    responses: {
      200: {
        description: 'What `limpide check --format json` writes, for one file.',
        content: { 'application/json': { schema: reportsSchema } },
      },
      ...problems(400, 413, 415, 422, 500),
    },
  })

export const analyzeDocument: Route = (app, ctx) => {
  const schemas = schemasOf(ctx)
  // Described apart, since `app.openapi` would read a file as JSON too.
  describe(app, schemas)
  app.post(path, async (c) => {
    const document = await documentOf(c.req, schemas)
    const { source, report } = await analyze(ctx, document)
    const written = json.write([{ path: document.path ?? unnamed, source, report }], { colours: false })
    return c.body(written, 200, { 'Content-Type': json.mediaType })
  })
}

export default analyzeDocument
