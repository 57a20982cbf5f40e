import type { Severity } from '../src/engine/diagnostic.ts'

/** How each severity is called on the page, and the sign that tells it without colour. */
export const severityNames = {
  error: { label: 'À corriger', sign: '■', singular: 'à corriger', plural: 'à corriger' },
  warning: { label: 'À revoir', sign: '▲', singular: 'à revoir', plural: 'à revoir' },
  info: { label: 'Conseil', sign: '●', singular: 'conseil', plural: 'conseils' },
} as const satisfies Record<Severity, { label: string; sign: string; singular: string; plural: string }>

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
