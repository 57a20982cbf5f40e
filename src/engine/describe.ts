import { type Document, visibleText } from '../document/document.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Rewritten } from './rewrite.ts'

const longestQuote = 80

const quote = (document: Document, span: Rewritten['span']): string => {
  const text = visibleText(document, span).replace(/\s+/g, ' ').trim()
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text
}

const number = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 10) / 10).replace('.', ',')

/** A message whose advice has no words to give loses that sentence rather than showing a hole. */
const withoutAdvice = (message: string): string =>
  message
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !sentence.includes('{replace}'))
    .join(' ')

/** What a writer is shown of a match. */
export const describeMatch = (
  document: Document,
  { match, span, told, suggestions }: Rewritten,
): Diagnostic => {
  const { rule, measured } = match
  const replace = told?.text ?? suggestions[0]?.text
  const message = replace === undefined ? withoutAdvice(rule.message) : rule.message
  const values: Readonly<Record<string, string>> = {
    found: quote(document, told?.span ?? span),
    replace: replace?.replace(/\s*\n\s*/g, ' ').trim() ?? '',
    value: number(measured?.value),
    limit: number(measured?.limit),
  }
  return {
    rule: rule.id,
    theme: rule.theme,
    severity: rule.severity,
    trial: rule.status === 'trial',
    message: message.replace(/\{(found|replace|value|limit)\}/g, (_, name: string) => values[name] ?? ''),
    span,
    suggestions,
  }
}
