import { describe, expect, it } from 'vitest'
import type { ServeOptions } from '../../src/cli/door.ts'
import { type } from '../support/door.ts'

const stopSoon = () => setTimeout(() => process.emit('SIGTERM', 'SIGTERM'), 20)

describe('limpide serve', () => {
  it('hands over its options, says where it is open, and closes when it is asked to stop', async () => {
    const asked: ServeOptions[] = []
    let closed = false
    const startService = async (options: ServeOptions) => {
      asked.push(options)
      stopSoon()
      const close = async () => {
        closed = true
      }
      return { url: 'http://localhost:4000', close }
    }
    const args = ['serve', '--port', '4000', '--database', 'b.sqlite', '--host', '0.0.0.0']
    const { code, stdout } = await type(args, { startService })
    expect(asked).toEqual([{ port: 4000, database: 'b.sqlite', host: '0.0.0.0' }])
    expect(stdout).toContain('http://localhost:4000')
    expect({ code, closed }).toEqual({ code: 0, closed: true })
  })
})
