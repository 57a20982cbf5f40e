import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../src/generated/migrations.ts'
import { type D1Binding, openD1 } from '../../src/storage/d1.ts'
import { openMemory } from '../../src/storage/memory.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { type RuleFeedback, type Store, StoreError } from '../../src/storage/store.ts'

interface Backend {
  /** An empty store each time it is called. */
  open(): Promise<Store>
  /** The same memory, opened once more; absent when a backend forgets by design. */
  reopen?(): Promise<Store>
  dispose(): Promise<void>
}

const sqlite = (): Backend => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-storage-'))
  let count = 0
  return {
    open: async () => openSqlite(join(folder, `${++count}.sqlite`), migrations),
    reopen: async () => openSqlite(join(folder, `${count}.sqlite`), migrations),
    dispose: async () => rmSync(folder, { recursive: true }),
  }
}

/** D1 as Cloudflare's own runtime serves it, on this machine. */
const d1 = (): Backend => {
  const runtimes: Miniflare[] = []
  const bind = async (): Promise<D1Binding> => {
    const runtime = runtimes.at(-1)
    if (!runtime) throw new Error('No runtime has been started')
    return runtime.getD1Database('DB')
  }
  return {
    open: async () => {
      runtimes.push(
        new Miniflare({ modules: true, script: 'export default {}', d1Databases: ['DB'], cf: false }),
      )
      return openD1(await bind(), migrations)
    },
    reopen: async () => openD1(await bind(), migrations),
    dispose: async () => {
      for (const runtime of runtimes) await runtime.dispose()
    },
  }
}

const backends = {
  memory: (): Backend => ({ open: async () => openMemory(), dispose: async () => {} }),
  sqlite,
  d1,
}

const feedback = (changes: Partial<RuleFeedback> = {}): RuleFeedback => ({
  id: 'one',
  rule: 'fr/words/nonobstant',
  ruleHash: 'hash-1',
  ruleBase: 'base-1',
  engine: '0.1.0',
  verdict: 'useful',
  comment: null,
  at: '2026-10-01T08:00:00.000Z',
  ...changes,
})

for (const [name, make] of Object.entries(backends))
  describe(`storage ${name}`, () => {
    const backend = make()
    let store: Store
    beforeEach(async () => {
      store = await backend.open()
    })
    afterEach(() => store.close())
    afterAll(() => backend.dispose())

    it('is empty when new, and answers', async () => {
      await store.check()
      expect(await store.countRuleFeedback()).toEqual([])
      expect(await store.ruleFeedback('fr/words/nonobstant')).toEqual([])
    })

    it('gives back what was said, word for word', async () => {
      const said = feedback({ comment: "L’« appel » — ça marche ; 100 %\n\u{1F642}\u00a0'; drop table" })
      await store.addRuleFeedback(said)
      expect(await store.ruleFeedback(said.rule)).toEqual([said])
    })

    it('gives back the opinions on one rule only, oldest first', async () => {
      await store.addRuleFeedback(feedback({ id: 'late', at: '2026-10-03T08:00:00.000Z' }))
      await store.addRuleFeedback(feedback({ id: 'early', at: '2026-10-02T08:00:00.000Z' }))
      await store.addRuleFeedback(feedback({ id: 'other', rule: 'fr/words/susvisé' }))
      const ids = (await store.ruleFeedback('fr/words/nonobstant')).map(({ id }) => id)
      expect(ids).toEqual(['early', 'late'])
    })

    it('counts each verdict by rule and by hash of the rule', async () => {
      await store.addRuleFeedback(feedback({ id: '1' }))
      await store.addRuleFeedback(feedback({ id: '2' }))
      await store.addRuleFeedback(feedback({ id: '3', verdict: 'false-alarm' }))
      await store.addRuleFeedback(feedback({ id: '4', ruleHash: 'hash-2', verdict: 'false-alarm' }))
      await store.addRuleFeedback(feedback({ id: '5', rule: 'en/words/herein' }))
      expect(await store.countRuleFeedback()).toEqual([
        { rule: 'en/words/herein', ruleHash: 'hash-1', useful: 1, falseAlarms: 0 },
        { rule: 'fr/words/nonobstant', ruleHash: 'hash-1', useful: 2, falseAlarms: 1 },
        { rule: 'fr/words/nonobstant', ruleHash: 'hash-2', useful: 0, falseAlarms: 1 },
      ])
    })

    it('refuses an id it holds, and keeps the first opinion', async () => {
      await store.addRuleFeedback(feedback())
      const second = store.addRuleFeedback(feedback({ verdict: 'false-alarm', comment: 'changé' }))
      await expect(second).rejects.toThrow(StoreError)
      expect(await store.ruleFeedback('fr/words/nonobstant')).toEqual([feedback()])
    })

    it('says nothing of a comment when it refuses it', async () => {
      await store.addRuleFeedback(feedback())
      const refusal: unknown = await store
        .addRuleFeedback(feedback({ comment: 'Dossier de Mme Martin' }))
        .catch((e) => e)
      expect(String(refusal)).not.toMatch(/Martin|insert|INSERT/)
    })

    it('loses none of fifty opinions given at once', async () => {
      const all = Array.from({ length: 50 }, (_, index) => feedback({ id: `n${index}` }))
      await Promise.all(all.map((one) => store.addRuleFeedback(one)))
      expect(await store.ruleFeedback('fr/words/nonobstant')).toHaveLength(50)
    })

    if (backend.reopen) {
      const { reopen } = backend
      it('remembers after it is opened again, and migrates only once', async () => {
        await store.addRuleFeedback(feedback())
        const again = await reopen()
        expect(await again.ruleFeedback('fr/words/nonobstant')).toEqual([feedback()])
        await again.close()
      })
    }
  })
