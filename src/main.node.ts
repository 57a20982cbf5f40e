import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineVersion } from './engine/version.ts'
import { inputs } from './generated/inputs.ts'
import { languages } from './generated/languages.ts'
import { metrics } from './generated/metrics.ts'
import { migrations } from './generated/migrations.ts'
import { routes } from './generated/routes.ts'
import { createApp } from './http/app.ts'
import { faultLine } from './http/fault-line.ts'
import { type Listening, listen } from './http/listen.ts'
import { servePage } from './http/serve-page.ts'
import { nodeFiles } from './main.files.ts'
import { UnavailableError } from './services/errors.ts'
import { loadLanguages } from './services/load-languages.ts'
import { openSqlite } from './storage/sqlite.ts'
import { type Store, StoreError } from './storage/store.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** The built page: beside this file when it is bundled in `dist/`, in `dist/` when run from the sources. */
const pageFolder = (): string | undefined =>
  [join(here, 'web'), join(here, '..', 'dist', 'web')].find((folder) =>
    existsSync(join(folder, 'index.html')),
  )

export const defaultDatabase = 'limpide.sqlite'

export interface ServiceOptions {
  /** 0 lets the system choose. */
  readonly port: number
  /** Path of the SQLite file; created when missing. */
  readonly database?: string
  /** Only this machine can reach the default. */
  readonly host?: string
}

/** Whoever starts the service may know where its database is; a visitor is told less, by `services/from-store.ts`. */
const openStore = (database: string): Store => {
  try {
    return openSqlite(database, migrations)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new UnavailableError('store-unusable', error.message)
  }
}

/** Starts the service and the web page. Throws one French sentence when it cannot. */
export const startService = async ({
  port,
  database = defaultDatabase,
  host = '127.0.0.1',
}: ServiceOptions): Promise<Listening> => {
  const store = openStore(database)
  const services = { store, engine: engineVersion, clock: () => new Date(), newId: () => randomUUID() }
  const ctx = { ...loadLanguages(languages, nodeFiles, metrics), ...services, inputs }
  const app = createApp(ctx, { routes, reportFault: (id, error) => console.error(faultLine(id, error)) })
  const page = pageFolder()
  if (page) servePage(app, page)
  try {
    const { url, close } = await listen(app, port, host)
    return { url, close: () => close().then(() => store.close()) }
  } catch (error) {
    await store.close()
    throw error
  }
}
