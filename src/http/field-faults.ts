import type { z } from '@hono/zod-openapi'
import type { FieldFault } from '../services/errors.ts'

type Issue = z.core.$ZodIssue

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux',
  object: 'un objet JSON',
  array: 'une liste',
}

const describe = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Cette valeur manque, ou n’est pas ${typeNames[issue.expected] ?? 'du type attendu'}.`
    case 'invalid_value':
      return `Cette valeur n’est pas permise. Choisissez ${issue.values.map(String).join(', ')}.`
    case 'unrecognized_keys':
      return `Le champ « ${issue.keys.join(', ')} » n’existe pas. Retirez-le.`
    case 'too_big':
      return `Cette valeur est trop longue. Ne dépassez pas ${issue.maximum} caractères.`
    case 'too_small':
      return `Cette valeur est trop courte. Donnez au moins ${issue.minimum} caractère.`
    default:
      return 'Cette valeur n’est pas permise.'
  }
}

// RFC 6901: `~` and `/` have a meaning in a JSON pointer.
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What a schema refused, in French, place by place. Never repeats the refused value. */
export const fieldFaults = (issues: readonly Issue[]): FieldFault[] =>
  issues.map((issue) => ({ path: pointer(issue.path), message: describe(issue) }))
