import type { ReportedLetter } from '../engine/report.ts'
import type { Lines } from './lines.ts'
import type { CheckedDocument } from './output.ts'

type FactId = ReportedLetter['absent'][number]
type LetterKind = NonNullable<ReportedLetter['kind']>

/** What a letter does, as a writer calls it. */
export const kindNames = {
  decision: 'décision',
  refusal: 'refus',
  'document-request': 'demande de documents',
  reminder: 'rappel',
  appointment: 'rendez-vous',
  acknowledgement: 'accusé de réception',
  information: 'information',
} as const satisfies Record<LetterKind, string>

const factNames = {
  decision: 'décision',
  reason: 'raison',
  action: 'chose à faire',
  deadline: 'date limite',
  amount: 'montant',
  documents: 'documents à fournir',
  'answer-time': 'date de réponse du service',
  'appeal-way': 'façon de contester',
  'appeal-limit': 'date limite pour contester',
  contact: 'contact',
} as const satisfies Record<FactId, string>

const longest = 70

/** What a reader will find in the letter. `rows` has one entry for each fact, the first times that it is told. */
export interface LetterSummary {
  readonly kind: string
  readonly rows: readonly {
    readonly name: string
    readonly lines: readonly number[]
    readonly excerpt: string
  }[]
  /** Names of the facts that could not be found. */
  readonly absent: readonly string[]
}

/** Undefined for a text that is no letter, or whose kind nothing tells: what it should hold would be a guess. */
export const letterSummary = (
  { source, report: { letter } }: CheckedDocument,
  lines: Lines,
): LetterSummary | undefined => {
  if (!letter.kind) return undefined
  const byId = new Map<FactId, (typeof letter.facts)[number][]>()
  for (const fact of letter.facts) byId.set(fact.id, [...(byId.get(fact.id) ?? []), fact])
  const rows = [...byId].map(([id, facts]) => {
    const [first] = facts
    const text = first ? source.slice(first.span.start, first.span.end).replace(/\s+/g, ' ').trim() : ''
    return {
      name: factNames[id],
      lines: [...new Set(facts.map(({ span }) => lines.positionOf(span.start).line))],
      excerpt: text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text,
    }
  })
  return { kind: kindNames[letter.kind], rows, absent: letter.absent.map((id) => factNames[id]) }
}
