import { HTTPException } from 'hono/http-exception'
import {
  ConflictError,
  type FieldFault,
  InvalidInputError,
  NotFoundError,
  ServiceError,
  TooLargeError,
  UnavailableError,
  UnknownFormatError,
} from '../services/errors.ts'
import type { Problem } from './schemas/problem.ts'

type Status = 400 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503

const titles: Readonly<Record<Status, string>> = {
  400: 'Demande illisible',
  404: 'Introuvable',
  405: 'Méthode refusée',
  409: 'Demande dépassée',
  413: 'Document trop grand',
  415: 'Type de contenu refusé',
  422: 'Demande refusée',
  500: 'Erreur du service',
  503: 'Service indisponible',
}

const statuses = [
  [InvalidInputError, 422],
  [TooLargeError, 413],
  [UnknownFormatError, 415],
  [NotFoundError, 404],
  [ConflictError, 409],
  [UnavailableError, 503],
] as const

interface Refusal {
  readonly status: Status
  readonly code: string
  readonly detail: string
  readonly faults: readonly FieldFault[]
}

const refusal = (status: Status, code: string, detail: string): Refusal => ({
  status,
  code,
  detail,
  faults: [],
})

/** What Hono itself refuses, before any verb is called. */
const doorRefusals: Readonly<Record<number, Refusal>> = {
  400: refusal(
    400,
    'malformed-json',
    'Le corps de la demande n’est pas du JSON valide, en UTF-8. Corrigez-le, puis recommencez.',
  ),
  413: refusal(413, 'body-too-large', 'La demande est trop grande. Envoyez un document de 5 Mo au plus.'),
  415: refusal(
    415,
    'media-type-refused',
    'Le corps de la demande doit être du JSON. Ajoutez l’en-tête « Content-Type: application/json ».',
  ),
}

export const routeNotFound = (path: string): Refusal =>
  refusal(
    404,
    'route-not-found',
    `L’adresse ${path} n’existe pas. Les adresses possibles sont dans /api/openapi.json.`,
  )

export const methodRefused = (methods: readonly string[]): Refusal =>
  refusal(405, 'method-not-allowed', `Cette adresse n’accepte que ${methods.join(', ')}.`)

/** The refusal an error stands for; undefined when nobody foresaw it. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof HTTPException) return doorRefusals[error.status]
  if (!(error instanceof ServiceError)) return undefined
  const status = statuses.find(([kind]) => error instanceof kind)?.[1]
  return status && { status, code: error.code, detail: error.message, faults: error.faults }
}

/** Says nothing of an unforeseen error but where to look for it. */
export const unforeseen = (requestId: string): Refusal =>
  refusal(500, 'unforeseen', `Le service a rencontré une erreur. Signalez-la avec ce numéro : ${requestId}.`)

const problemOf = ({ status, code, detail, faults }: Refusal, requestId: string): Problem => ({
  type: `urn:limpide:problem:${code}`,
  title: titles[status],
  status,
  detail,
  instance: `urn:limpide:request:${requestId}`,
  ...(faults.length > 0 && { errors: faults.map((fault) => ({ ...fault })) }),
})

export const problemResponse = (
  refused: Refusal,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(problemOf(refused, requestId)), {
    status: refused.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
  })
