import type { Page } from 'playwright-core'

/**
 * Texts in sight whose contrast with what is behind them is below WCAG 2.2, 1.4.3 (level AA): 4.5, or 3 for large
 * ones. `read` counts the texts that were looked at.
 */
export const faintTexts = (page: Page): Promise<{ faint: string[]; read: number }> =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number]
    const parse = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const over = (front: Colour, back: Colour): Colour => {
      const mix = (index: 0 | 1 | 2): number => front[index] * front[3] + back[index] * (1 - front[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const behind = (at: Element | null): Colour => {
      if (!at) return parse(getComputedStyle(document.body).backgroundColor)
      const own = parse(getComputedStyle(at).backgroundColor)
      return own[3] === 1 ? own : over(own, behind(at.parentElement))
    }
    // Relative luminance and contrast ratio, as WCAG 2.2 defines them.
    const luminance = (colour: Colour): number => {
      const part = (index: 0 | 1 | 2): number => {
        const share = colour[index] / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
    }
    const contrast = (a: Colour, b: Colour): number => {
      const [first, second] = [luminance(a), luminance(b)]
      return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
    }

    const faint: string[] = []
    let read = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      // The layer of underlines repeats the letter's words without showing them.
      if (
        text === '' ||
        !at?.checkVisibility() ||
        at.closest('#backdrop, .visually-hidden, noscript, option')
      )
        continue
      const { color, fontSize, fontWeight } = getComputedStyle(at)
      const size = parseFloat(fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
      const back = behind(at)
      const ratio = contrast(over(parse(color), back), back)
      read++
      if (ratio < (isLarge ? 3 : 4.5))
        faint.push(`${ratio.toFixed(2)} ${at.className || at.tagName}: ${text.slice(0, 40)}`)
    }
    return { faint, read }
  })
