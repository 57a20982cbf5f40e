import { writeConllu } from '../outputs/conllu.ts'
import type { UnreadDocument } from '../outputs/output.ts'
import { annotateDocument } from '../services/annotate-document.ts'
import { maxDocumentBytes } from '../services/read-document.ts'
import { complainAbout } from './complain-about.ts'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { extensionsOf } from './extensions-of.ts'
import { faultMessage } from './fault-message.ts'
import { findFiles } from './find-files.ts'
import { oneOf, textOf } from './one-of.ts'
import { readSource } from './read-source.ts'
import { UsageError } from './usage-error.ts'

const formats = ['conllu']

/** `limpide annotate`: writes the sentences and words of the documents, and what each word is. */
export const annotate = async (door: Door, args: readonly string[], asked: object): Promise<ExitCode> => {
  if (args.length === 0)
    throw new UsageError('Donnez un fichier à annoter, ou - pour lire l’entrée standard.')
  oneOf(textOf(asked, 'format') ?? 'conllu', formats, 'Le format')
  const ctx = await door.context()
  const lang = textOf(asked, 'lang')
  const language = lang === undefined ? undefined : oneOf(lang, Object.keys(ctx.definitions), 'La langue')
  const { paths, unread: missing } = await findFiles(args, () => extensionsOf(ctx))
  const unread: UnreadDocument[] = [...missing]
  let written = 0
  for (const path of paths) {
    try {
      const bytes = await readSource(path, door.terminal, maxDocumentBytes)
      const { document, treebankReading } = await annotateDocument(ctx, {
        bytes,
        path: path === '-' ? undefined : path,
        language,
      })
      door.terminal.write(writeConllu(path, document, treebankReading))
      written++
    } catch (error) {
      unread.push({ path, message: faultMessage(error) })
    }
  }
  complainAbout(unread, written, door)
  return unread.length > 0 ? exitCodes.failure : exitCodes.clean
}
