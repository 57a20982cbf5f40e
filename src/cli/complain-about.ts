import type { UnreadDocument } from '../outputs/output.ts'
import type { Door } from './door.ts'

/** Tells which documents are missing from the result, and why. */
export const complainAbout = (unread: readonly UnreadDocument[], read: number, { terminal }: Door): void => {
  for (const { path, message } of unread)
    terminal.complain(
      message.includes(path) ? message : `${path === '-' ? 'entrée standard' : path}\u00a0: ${message}`,
    )
  if (unread.length > 0 && read > 0)
    terminal.complain('Le résultat est incomplet\u00a0: les documents ci-dessus n’ont pas été relus.')
}
