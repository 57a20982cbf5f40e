import { describe, expect, it } from 'vitest'
import { analyzeText } from '../support/analyzer.ts'
import { openReport } from './open-report.ts'
import { unnamedControls } from './unnamed-controls.ts'
import { useSite } from './use-site.ts'
import { corpusLetter, expectReport, paste } from './writer.ts'

const site = useSite()
const refusal = corpusLetter('refus-prime-activite/source.txt')

describe('the page for those who listen to it', () => {
  it('gives every control a name, in the browser’s own accessibility tree', async () => {
    const page = await openReport(site)
    const { unnamed, roles } = await unnamedControls(page)
    expect(unnamed).toEqual([])
    expect(roles).toEqual(expect.arrayContaining(['textbox', 'combobox', 'button', 'checkbox', 'link']))
  })

  it('names its language, its landmarks and one heading of each part', async () => {
    const page = await openReport(site)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    for (const role of ['banner', 'main', 'complementary', 'contentinfo'] as const)
      expect(await page.getByRole(role).count()).toBe(1)
    const headings = await page.locator('h1, h2, h3').evaluateAll((all) => all.map((each) => each.tagName))
    expect(headings).toEqual(['H1', 'H2', 'H2', 'H2'])
  })

  it('points to no element that is not there, and gives no id twice', async () => {
    const page = await openReport(site)
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
      const targets = attributes.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((each) =>
          (each.getAttribute(name) ?? '').split(' '),
        ),
      )
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        absent: targets.filter((id) => !ids.includes(id)),
      }
    })
    expect(faults).toEqual({ twice: [], absent: [] })
  })

  it('tells the outcome of each analysis and each act, from places that were there before', async () => {
    const { page } = await site.visit()
    const live = await page.locator('[role="status"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(live).toEqual(expect.arrayContaining(['status', 'notice', 'spoken', 'warnings']))
    await paste(page, refusal)
    const report = await analyzeText(refusal)
    await expectReport(page, report)
    await page.locator('#letter').press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    const [first] = report.diagnostics
    expect(await page.locator('#spoken').textContent()).toBe(
      `Alerte 1 sur ${report.diagnostics.length}\u00a0: ${first?.message}`,
    )
  })

  it('never tells a severity by colour alone', async () => {
    const page = await openReport(site)
    const severities = await page.locator('.finding .severity').allTextContents()
    expect(severities.every((text) => /^[■▲●] (À corriger|À revoir|Conseil)$/.test(text))).toBe(true)
  })
})
