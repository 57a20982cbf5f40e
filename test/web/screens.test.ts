import { describe, expect, it } from 'vitest'
import { analyzeText } from '../support/analyzer.ts'
import { faintTexts } from './faint-texts.ts'
import { openReport } from './open-report.ts'
import { useSite } from './use-site.ts'
import { corpusLetter, textOf } from './writer.ts'

const site = useSite()
const refusal = corpusLetter('refus-prime-activite/source.txt')

describe('the page for every eye and every screen', () => {
  it.each(['light', 'dark'] as const)('has contrast enough in %s', async (colorScheme) => {
    const page = await openReport(site, { colorScheme })
    await page.locator('#findings .show').first().click()
    const { faint, read } = await faintTexts(page)
    expect(faint).toEqual([])
    expect(read).toBeGreaterThan(100)
  })

  it.each([
    { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    { name: 'a small phone', viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true },
    { name: 'a desk at 200 % zoom', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    { name: 'a desk at 400 % zoom', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  ])('never scrolls sideways on $name', async ({ name: _, ...options }) => {
    const page = await openReport(site, options)
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  })

  it('shows the alert under the finger at the foot of a phone, with its rewrites', async () => {
    const page = await openReport(site, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const { diagnostics } = await analyzeText(refusal)
    const rank = diagnostics.findIndex(({ suggestions }) => suggestions.length > 0)
    const chosen = page.getByRole('region', { name: 'Alerte choisie' })
    expect(await chosen.isVisible()).toBe(false)
    await page.locator('#findings .show').nth(rank).tap()
    await expect.poll(() => chosen.locator('.message').textContent()).toBe(diagnostics[rank]?.message)
    await chosen.locator('.rewrite').first().tap()
    expect(await textOf(page)).not.toBe(refusal)
  })

  it('says the score above the letter where the panel stands far below', async () => {
    const page = await openReport(site, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const link = page.getByRole('link', { name: /^Note [A-E]/ })
    await link.tap()
    await expect
      .poll(() =>
        page.locator('#score-title').evaluate((title) => title.getBoundingClientRect().top < innerHeight),
      )
      .toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('score-title')
  })

  it('makes everything that is pressed at least 24 pixels high', async () => {
    const page = await openReport(site, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const low = await page
      .locator('button:visible, select:visible, summary:visible, main a:visible')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent),
      )
    expect(low).toEqual([])
  })
})
