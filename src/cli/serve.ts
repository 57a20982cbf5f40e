import { once } from 'node:events'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { UsageError } from './usage-error.ts'

const defaultPort = 3000

const textOf = (asked: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(asked, name)
  return typeof value === 'string' ? value : undefined
}

const readPort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(
    `Le port «\u00a0${text}\u00a0» n’existe pas. Donnez un nombre de 1 à 65535, par exemple --port 3000.`,
  )
}

const pathOf = (asked: object): { database?: string } => {
  const database = textOf(asked, 'database')
  if (database === '')
    throw new UsageError(
      'Le nom de la base est vide. Donnez un fichier, par exemple --database limpide.sqlite.',
    )
  return database === undefined ? {} : { database }
}

/** `limpide serve`: runs until it is asked to stop. */
export const serve = async (door: Door, asked: object): Promise<ExitCode> => {
  const port = readPort(textOf(asked, 'port') ?? String(defaultPort))
  const host = textOf(asked, 'host')
  const service = await door.startService({ port, ...pathOf(asked), ...(host !== undefined && { host }) })
  door.terminal.write(`Limpide est ouvert sur ${service.url}\nAppuyez sur Ctrl+C pour l’arrêter.\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await service.close()
  return exitCodes.clean
}
