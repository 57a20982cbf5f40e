import { pageElement } from './element.ts'

/** An analysis that is shorter than this ends before anyone could read that it goes on. */
const patienceMs = 150

/** What goes on, said politely to those who listen; faults with the way out. */
export const createStatus = (onRetry: () => void) => {
  const status = pageElement('status', HTMLElement)
  const notice = pageElement('notice', HTMLElement)
  const spoken = pageElement('spoken', HTMLElement)
  const fault = pageElement('fault', HTMLElement)
  const faultMessage = pageElement('fault-message', HTMLElement)
  const retry = pageElement('retry', HTMLButtonElement)
  const results = pageElement('results', HTMLElement)
  let timer: ReturnType<typeof setTimeout> | undefined
  retry.addEventListener('click', onRetry)

  const rest = (sentence: string): void => {
    clearTimeout(timer)
    results.removeAttribute('aria-busy')
    if (status.textContent !== sentence) status.textContent = sentence
  }
  return {
    busy(): void {
      clearTimeout(timer)
      results.setAttribute('aria-busy', 'true')
      timer = setTimeout(() => {
        status.textContent = 'Analyse…'
      }, patienceMs)
    },
    done(sentence: string): void {
      rest(sentence)
      fault.hidden = true
    },
    fault(message: string, canRetry: boolean): void {
      rest('')
      faultMessage.textContent = message
      fault.hidden = false
      retry.hidden = !canRetry
    },
    /** A confirmation, shown under the text. */
    notice(sentence: string): void {
      notice.textContent = sentence
    },
    /** For those who listen only. */
    say(sentence: string): void {
      spoken.textContent = sentence
    },
  }
}

export type Status = ReturnType<typeof createStatus>
