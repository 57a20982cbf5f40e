import { createAdaptorServer } from '@hono/node-server'
import { InvalidInputError, UnavailableError } from '../services/errors.ts'
import type { App } from './route.ts'

export interface Listening {
  readonly url: string
  /** Lets requests under way finish, for a moment. */
  close(): Promise<void>
}

const patienceMs = 3_000

const lastPort = 65_535

const fault = (error: NodeJS.ErrnoException, port: number, host: string): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UnavailableError(
        'port-in-use',
        `Le port ${port} est déjà utilisé. Arrêtez l’autre programme, ou choisissez un autre port avec --port ${port < lastPort ? port + 1 : 3000}.`,
      )
    case 'EACCES':
      return new UnavailableError(
        'port-refused',
        `Le port ${port} est réservé au système. Choisissez un port au-dessus de 1023, par exemple avec --port 3000.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UnavailableError(
        'host-unknown',
        `L’adresse « ${host} » n’est pas une adresse de cette machine. Choisissez-en une autre, par exemple 127.0.0.1.`,
      )
    default:
      return error
  }
}

const checkPort = (port: number): void => {
  if (Number.isInteger(port) && port >= 0 && port <= lastPort) return
  throw new InvalidInputError(
    'port-unknown',
    `Le port ${port} n’existe pas. Choisissez un nombre entre 1 et 65535.`,
  )
}

type Server = ReturnType<typeof createAdaptorServer>

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      patienceMs,
    )
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })

/** Opens the port. Throws one French sentence when it cannot. Node only. */
export const listen = (app: App, port: number, host: string): Promise<Listening> => {
  checkPort(port)
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch })
    server.once('error', (error) => reject(fault(error, port, host)))
    server.listen(port, host, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      const name =
        host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${name}:${actual}`, close: () => close(server) })
    })
  })
}
