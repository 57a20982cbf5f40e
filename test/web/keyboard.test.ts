import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../support/analyzer.ts'
import { useSite } from './use-site.ts'
import { corpusLetter, expectReport, paste, textOf } from './writer.ts'

const site = useSite()
const refusal = corpusLetter('refus-prime-activite/source.txt')

interface Stop {
  readonly name: string
  /** Whether a reader can see where the keyboard is. */
  readonly isSeen: boolean
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement
    // The letter shows its focus around the frame that holds its underlines.
    const shown = at?.closest('.editor') ?? at
    const style = shown ? getComputedStyle(shown) : undefined
    return {
      name: at?.id || at?.className || at?.textContent?.trim() || at?.tagName || '',
      isSeen: style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 2,
    }
  })

/** Presses Tab from the top of the page until the keyboard leaves it. */
const walk = async (page: Page, limit = 40): Promise<Stop[]> => {
  const stops: Stop[] = []
  while (stops.length < limit) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
    stops.push(await focused(page))
  }
  return stops
}

describe('the page by keyboard alone', () => {
  it('leads through every control in the order of reading, in sight all along, and lets go', async () => {
    const { page } = await site.visit()
    const stops = await walk(page)
    expect(stops.map(({ name }) => name)).toEqual([
      'Aller au texte',
      'Aller aux alertes',
      'format',
      'language',
      'kind',
      'load-example',
      'letter',
      'copy',
      'undo',
      'redo',
      'keep',
      'Raccourcis clavier',
      'Apprendre en quelques leçons',
      'Voir toutes les règles',
    ])
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
  })

  it('lets a writer check, rewrite, undo and copy a letter without a mouse', async () => {
    const { page } = await site.visit()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), refusal)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+V')
    const report = await analyzeText(refusal)
    await expectReport(page, report)
    await page.keyboard.press('ControlOrMeta+Home')
    const rank = report.diagnostics.findIndex(({ suggestions }) => suggestions.length > 0)
    for (let step = 0; step <= rank; step++) await page.keyboard.press('F8')
    await page.keyboard.press('Alt+Enter')
    const rewritten = await textOf(page)
    expect(rewritten).not.toBe(refusal)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(rewritten)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await textOf(page)).toBe(refusal)
  })

  it('walks the list of alerts with the arrows, and goes back to the text with Escape', async () => {
    const { page } = await site.visit()
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    const rank = () =>
      page.evaluate(() => {
        const card = document.activeElement?.closest('#findings > li')
        return card ? [...(card.parentElement?.children ?? [])].indexOf(card) : -1
      })
    await page.locator('#findings .show').first().focus()
    const last = (await page.locator('#findings > li').count()) - 1
    const path: number[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await page.keyboard.press(key)
      path.push(await rank())
    }
    expect(path).toEqual([1, 2, 1, last, last, 0, 0])
    await page.keyboard.press('Escape')
    expect((await focused(page)).name).toBe('letter')
  })

  it('changes between text and preview with the arrows', async () => {
    const { page } = await site.visit()
    await paste(page, '# Titre\n\nBonjour.')
    await page.getByLabel('Format du texte').selectOption('markdown')
    await page.getByRole('tab', { name: 'Texte' }).focus()
    await page.keyboard.press('ArrowRight')
    expect((await focused(page)).name).toBe('tab-preview')
    await expect.poll(() => page.locator('#panel-preview h1').textContent()).toBe('Titre')
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('panel-preview')
  })
})
