import type { Context } from './context.ts'
import { fromStore } from './from-store.ts'

/** Says that the service works, its memory included; throws `UnavailableError` otherwise. */
export const checkHealth = async (ctx: Context): Promise<{ status: 'ok'; engine: string }> => {
  await fromStore(ctx.store.check())
  return { status: 'ok', engine: ctx.engine }
}
