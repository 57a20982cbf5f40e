import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/http/listen.ts'
import { testApp } from '../support/app.ts'

const host = '127.0.0.1'
const open: Listening[] = []
const start = async (port: number, at = host): Promise<Listening> => {
  const service = await listen(testApp().app, port, at)
  open.push(service)
  return service
}
const portOf = ({ url }: Listening): number => Number(new URL(url).port)

afterEach(async () => {
  for (const service of open.splice(0)) await service.close()
})

describe('listen', () => {
  it('answers at the address it gives', async () => {
    const { url } = await start(0)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('says in one French sentence that a port is in use, and which one to try', async () => {
    const port = portOf(await start(0))
    await expect(start(port)).rejects.toThrow(
      `Le port ${port} est déjà utilisé. Arrêtez l’autre programme, ou choisissez un autre port avec --port ${port + 1}.`,
    )
  })

  it('proposes a port that exists when the last one is in use', async () => {
    const taken = await start(65_535)
    await expect(start(portOf(taken))).rejects.toThrow(/--port 3000/)
  })

  it('refuses ports that do not exist', async () => {
    for (const port of [-1, 65_536, 1.5, Number.NaN])
      await expect(start(port)).rejects.toThrow(
        `Le port ${port} n’existe pas. Choisissez un nombre entre 1 et 65535.`,
      )
  })

  it('refuses an address of another machine', async () => {
    await expect(start(0, '192.0.2.1')).rejects.toThrow(
      'L’adresse «\u00a0192.0.2.1\u00a0» n’est pas une adresse de cette machine.',
    )
  })

  it('lets a request under way finish when it closes, and frees the port', async () => {
    let answer = (): void => {}
    const slow = testApp({
      ruleBase: () =>
        new Promise((resolve) => {
          answer = () => resolve({ language: 'fr', hash: 'h', rules: [], sources: {} })
        }),
    })
    const service = await listen(slow.app, 0, host)
    const response = fetch(`${service.url}/api/v1/rules`)
    await expect.poll(() => answer.length === 0 && answer.toString().includes('resolve')).toBe(true)
    const closed = service.close()
    answer()
    expect((await response).status).toBe(200)
    await closed
    await expect(fetch(service.url)).rejects.toThrow()
  })
})
