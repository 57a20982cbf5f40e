import { routes } from '../../src/generated/routes.ts'
import { createApp } from '../../src/http/app.ts'
import type { App } from '../../src/http/route.ts'
import type { Context } from '../../src/services/context.ts'
import { type Store, StoreError } from '../../src/storage/store.ts'
import { testContext } from './context.ts'

export interface Fault {
  readonly requestId: string
  readonly error: unknown
}

/** The whole web door over a test service; `faults` collects what nobody foresaw. */
export const testApp = (changes: Partial<Context> = {}): { app: App; ctx: Context; faults: Fault[] } => {
  const ctx = testContext(changes)
  const faults: Fault[] = []
  const reportFault = (requestId: string, error: unknown) => {
    faults.push({ requestId, error })
  }
  return { app: createApp(ctx, { routes, reportFault }), ctx, faults }
}

export const postJson = (app: App, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  })

/** A store whose database has gone, and whose error names a file of the server. */
export const brokenStore = (): Store => {
  const fail = async (): Promise<never> => {
    throw new StoreError('La base « /srv/secret/limpide.sqlite » est abîmée.')
  }
  return {
    addRuleFeedback: fail,
    ruleFeedback: fail,
    countRuleFeedback: fail,
    check: fail,
    close: async () => {},
  }
}
