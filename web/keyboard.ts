export interface KeyboardActions {
  readonly onStep: (step: 1 | -1) => void
  readonly onApplyFirst: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onLeaveList: () => void
}

const hasCommand = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey

/** Fields have an undo of their own, which the browser runs. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

const actionOf = (event: KeyboardEvent, actions: KeyboardActions): (() => void) | undefined => {
  if (event.key === 'F8') return () => actions.onStep(event.shiftKey ? -1 : 1)
  if (event.key === 'Enter' && event.altKey) return actions.onApplyFirst
  if (isField(event.target) || !hasCommand(event)) return undefined
  const key = event.key.toLowerCase()
  if (key === 'y' || (key === 'z' && event.shiftKey)) return actions.onRedo
  return key === 'z' ? actions.onUndo : undefined
}

/** Which of `count` cards the key leads to from `index`. */
const neighbour = (key: string, index: number, count: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Arrows from one alert of the list to the next. */
const listenInList = (list: HTMLElement, onLeave: () => void): void => {
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return onLeave()
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return
    const cards = [...list.children]
    const index = cards.findIndex((card) => card.contains(event.target as Element))
    const next = neighbour(event.key, index, cards.length)
    if (index < 0 || next === undefined) return
    event.preventDefault()
    cards[next]?.querySelector<HTMLElement>('.show')?.focus()
  })
}

/** The shortcuts that index.html lists under « Raccourcis clavier ». */
export const listenToKeyboard = (list: HTMLElement, actions: KeyboardActions): void => {
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event, actions)
    if (!action) return
    event.preventDefault()
    action()
  })
  listenInList(list, actions.onLeaveList)
}
