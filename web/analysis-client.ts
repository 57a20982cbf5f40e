import type { AnalysisRequest, WorkerMessage } from './analysis-message.ts'

type Letter = Omit<AnalysisRequest, 'id'>

export interface AnalysisListeners {
  readonly onBusy: () => void
  readonly onMessage: (message: WorkerMessage) => void
}

export interface AnalysisClient {
  /** Asks for an analysis after a pause; an earlier demand is forgotten. */
  analyze(letter: Letter, delayMs?: number): void
  /** Forgets whatever is under way: its answer would be about an old text. */
  cancel(): void
}

/** Long enough for a word to be finished, short enough to feel immediate. */
const typingPauseMs = 300

const crashed = 'L’analyse s’est arrêtée. Réessayez. Votre texte est toujours là.'

/** Sends letters to a worker, one at a time, and passes on the answer about the latest only. */
export const createAnalysisClient = (
  startWorker: () => Worker,
  { onBusy, onMessage }: AnalysisListeners,
): AnalysisClient => {
  let latest = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let waiting: AnalysisRequest | undefined
  let isBusy = false
  let worker: Worker | undefined

  const hire = (): Worker => {
    const hired = startWorker()
    hired.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'ready') return onMessage(data)
      isBusy = false
      const next = waiting
      waiting = undefined
      if (next) post(next)
      else if (data.id === latest) onMessage(data)
    })
    hired.addEventListener('error', () => {
      hired.terminate()
      // The next demand starts another one; starting it here could fail again, without end.
      worker = undefined
      waiting = undefined
      isBusy = false
      onMessage({ kind: 'fault', id: latest, message: crashed, canRetry: true })
    })
    return hired
  }
  const post = (request: AnalysisRequest): void => {
    isBusy = true
    worker ??= hire()
    worker.postMessage(request)
  }
  const cancel = (): void => {
    clearTimeout(pause)
    latest++
    waiting = undefined
  }
  worker = hire()

  return {
    cancel,
    analyze(letter, delayMs = typingPauseMs) {
      cancel()
      const request = { ...letter, id: latest }
      pause = setTimeout(() => {
        onBusy()
        if (isBusy) waiting = request
        else post(request)
      }, delayMs)
    },
  }
}
