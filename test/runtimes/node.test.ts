import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { startService } from '../../src/main.node.ts'
import { requireBuiltPage } from '../support/browser-page.ts'
import { itKeepsItsPromises, type Runtime } from './runtime.ts'

const open = async (): Promise<Runtime> => {
  requireBuiltPage()
  const folder = mkdtempSync(join(tmpdir(), 'limpide-node-'))
  const { url, close } = await startService({ port: 0, database: join(folder, 'limpide.sqlite') })
  return {
    url,
    async close() {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

describe('the service on Node, with an SQLite file', () => {
  itKeepsItsPromises(open)
})
