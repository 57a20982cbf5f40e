import { StoreError } from './store.ts'

/** By SQLite's result codes; a longer code such as `SQLITE_BUSY_SNAPSHOT` starts with its family's. */
const advice: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN:
    'ne peut pas être ouverte. Donnez le chemin d’un fichier (pas d’un dossier) dans un dossier où vous pouvez écrire.',
  SQLITE_READONLY:
    'ne peut pas être modifiée. Donnez-vous le droit d’écrire dans ce fichier et son dossier, ou choisissez un autre chemin.',
  SQLITE_PERM: 'est interdite d’accès. Donnez-vous le droit de lire et d’écrire ce fichier.',
  SQLITE_NOTADB: 'n’est pas une base SQLite. Choisissez un autre chemin, ou déplacez ce fichier.',
  SQLITE_CORRUPT: 'est abîmée. Remplacez-la par une sauvegarde, ou choisissez un autre chemin.',
  SQLITE_BUSY: 'est utilisée par un autre programme. Arrêtez-le, puis recommencez.',
  SQLITE_LOCKED: 'est utilisée par un autre programme. Arrêtez-le, puis recommencez.',
  SQLITE_FULL: 'ne peut plus grandir, car le disque est plein. Libérez de la place, puis recommencez.',
  SQLITE_IOERR: 'ne répond pas : le disque a signalé une erreur. Vérifiez le disque, puis recommencez.',
  SQLITE_CONSTRAINT: 'a refusé cet enregistrement\u00a0: il existe déjà, ou une valeur est interdite.',
}

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  // drizzle wraps what the driver threw; its own message would repeat the values of the query.
  return codeOf(error.cause)
}

/** One French sentence or two: which file, what happened, what to do. Nothing of the query is repeated. */
export const sqliteFault = (path: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const family = Object.keys(advice).find((name) => code?.startsWith(name))
  if (family) return new StoreError(`La base « ${path} » ${advice[family]}`)
  // better-sqlite3 looks at the folder before SQLite does, and throws a plain TypeError.
  if (error instanceof TypeError && /directory does not exist/.test(error.message))
    return new StoreError(
      `La base « ${path} » ne peut pas être créée, car son dossier n’existe pas. Créez ce dossier, ou choisissez un autre chemin.`,
    )
  return new StoreError(
    `La base « ${path} » ne peut pas être utilisée (${code ?? 'raison inconnue'}). Choisissez un autre chemin avec --database.`,
  )
}
