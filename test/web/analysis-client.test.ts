import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnalysisClient } from '../../web/analysis-client.ts'
import type { AnalysisRequest, WorkerMessage } from '../../web/analysis-message.ts'

/** The part of a Worker that the client uses, answering when the test says so. */
class FakeWorker extends EventTarget {
  readonly posted: AnalysisRequest[] = []
  isTerminated = false
  postMessage(request: AnalysisRequest): void {
    this.posted.push(request)
  }
  terminate(): void {
    this.isTerminated = true
  }
  answer(id: number): void {
    const data: WorkerMessage = { kind: 'fault', id, message: `about ${id}`, canRetry: true }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const open = () => {
  const workers: FakeWorker[] = []
  const heard: WorkerMessage[] = []
  let busy = 0
  const startWorker = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    // The client uses nothing of a Worker that the fake does not have.
    return worker as unknown as Worker
  }
  const client = createAnalysisClient(startWorker, {
    onBusy: () => busy++,
    onMessage: (message) => heard.push(message),
  })
  return { client, workers, heard, timesBusy: () => busy }
}

const letter = (text: string) => ({ text, format: 'plain' })

describe('the analysis client', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits for a pause in the typing and asks about the last text only', () => {
    const { client, workers, timesBusy } = open()
    for (const text of ['a', 'ab', 'abc']) client.analyze(letter(text))
    vi.runAllTimers()
    expect(workers[0]?.posted.map(({ text }) => text)).toEqual(['abc'])
    expect(timesBusy()).toBe(1)
  })

  it('asks one thing at a time and passes on the answer about the latest text only', () => {
    const { client, workers, heard } = open()
    const [worker] = workers
    for (const text of ['a', 'ab', 'abc']) {
      client.analyze(letter(text), 0)
      vi.runAllTimers()
    }
    expect(worker?.posted.map(({ text }) => text)).toEqual(['a'])
    worker?.answer(worker.posted[0]?.id ?? -1)
    expect(worker?.posted.map(({ text }) => text)).toEqual(['a', 'abc'])
    expect(heard).toEqual([])
    worker?.answer(worker.posted[1]?.id ?? -1)
    expect(heard).toHaveLength(1)
  })

  it('forgets an answer about a text that is gone', () => {
    const { client, workers, heard } = open()
    client.analyze(letter('a'), 0)
    vi.runAllTimers()
    client.cancel()
    workers[0]?.answer(workers[0].posted[0]?.id ?? -1)
    expect(heard).toEqual([])
  })

  it('says that the analysis stopped when the worker dies, and hires another for the next demand', () => {
    const { client, workers, heard } = open()
    client.analyze(letter('a'), 0)
    vi.runAllTimers()
    workers[0]?.dispatchEvent(new Event('error'))
    expect(heard).toMatchObject([{ kind: 'fault', canRetry: true }])
    expect(workers[0]?.isTerminated).toBe(true)
    client.analyze(letter('a'), 0)
    vi.runAllTimers()
    expect(workers).toHaveLength(2)
    expect(workers[1]?.posted.map(({ text }) => text)).toEqual(['a'])
  })
})
