import { open } from 'node:fs/promises'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Reads what comes, and stops after `limit` bytes: whoever analyses them refuses more anyway. */
const readStream = async (stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > limit) break
  }
  return Buffer.concat(chunks)
}

const readFileUpTo = async (path: string, limit: number): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    // A pipe or a device says zero and may never end.
    if (size === 0) return await readStream(file.createReadStream({ autoClose: false }), limit)
    const bytes = Buffer.alloc(Math.min(size, limit + 1))
    let held = 0
    while (held < bytes.length) {
      const { bytesRead } = await file.read(bytes, held, bytes.length - held)
      if (bytesRead === 0) break
      held += bytesRead
    }
    return bytes.subarray(0, held)
  } finally {
    await file.close()
  }
}

/** Why a path cannot be read, and what to do. */
export const fileFault = (path: string, { code }: NodeJS.ErrnoException): UsageError => {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UsageError(`Le fichier «\u00a0${path}\u00a0» n’existe pas. Vérifiez son nom.`)
    case 'EACCES':
    case 'EPERM':
      return new UsageError(
        `Vous n’avez pas le droit de lire «\u00a0${path}\u00a0». Demandez ce droit, ou copiez le fichier.`,
      )
    case 'ELOOP':
      return new UsageError(
        `Le lien «\u00a0${path}\u00a0» tourne en rond. Donnez le chemin du fichier lui-même.`,
      )
    case 'ENAMETOOLONG':
      return new UsageError('Ce nom de fichier est trop long. Donnez le chemin d’un fichier.')
    default:
      return new UsageError(
        `Le fichier «\u00a0${path}\u00a0» ne peut pas être lu (${code ?? 'erreur inconnue'}). Copiez-le ailleurs, puis recommencez.`,
      )
  }
}

/** The bytes of a file, or of standard input for `-`; one more than `limit` at most. */
export const readSource = async (path: string, terminal: Terminal, limit: number): Promise<Uint8Array> => {
  if (path === '-') {
    if (terminal.isTyped) terminal.complain('Tapez ou collez votre texte, puis appuyez sur Ctrl+D.')
    return await readStream(terminal.input, limit)
  }
  try {
    return await readFileUpTo(path, limit)
  } catch (error) {
    throw fileFault(path, error instanceof Error ? error : new Error())
  }
}
