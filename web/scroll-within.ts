/** Brings a part of a scrolling panel into sight without moving the page. Does nothing when the panel does not scroll. */
export const scrollWithin = (panel: HTMLElement, part: HTMLElement): void => {
  if (panel.scrollHeight <= panel.clientHeight || getComputedStyle(panel).overflowY === 'visible') return
  const frame = panel.getBoundingClientRect()
  const box = part.getBoundingClientRect()
  const margin = 16
  if (box.top < frame.top + margin) panel.scrollTop -= frame.top + margin - box.top
  else if (box.bottom > frame.bottom - margin) panel.scrollTop += box.bottom - frame.bottom + margin
}
