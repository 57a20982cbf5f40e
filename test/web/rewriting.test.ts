import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/document/edit.ts'
import type { Report } from '../../src/engine/report.ts'
import { analyzeText } from '../support/analyzer.ts'
import { useSite } from './use-site.ts'
import { card, corpusLetter, expectReport, notice, paste, scoreOf, textOf } from './writer.ts'

const site = useSite()
let page: Page

const refusal = corpusLetter('refus-prime-activite/source.txt')

beforeEach(async () => {
  page = (await site.visit()).page
  await paste(page, refusal)
  await expectReport(page, await analyzeText(refusal))
})

/** The first finding that offers a rewrite, and the text with that rewrite in it. */
const firstRewrite = (text: string, report: Report): { rank: number; rewritten: string } | undefined => {
  const rank = report.diagnostics.findIndex(({ suggestions }) => suggestions.length > 0)
  const diagnostic = report.diagnostics[rank]
  const suggestion = diagnostic?.suggestions[0]
  if (!diagnostic || !suggestion) return undefined
  return { rank, rewritten: applyEdit(text, { span: diagnostic.span, text: suggestion.text }) }
}

const expectedRewrite = async (text: string): Promise<{ rank: number; rewritten: string }> => {
  const found = firstRewrite(text, await analyzeText(text))
  if (!found) throw new Error('No rule offers a rewrite in this letter: choose another one.')
  return found
}

const firstButton = (rank: number) => card(page, rank).locator('.rewrite').first()

describe('applying a rewrite', () => {
  it('replaces exactly the underlined words at a click, and never lowers the score', async () => {
    const before = await scoreOf(page)
    const { rank, rewritten } = await expectedRewrite(refusal)
    await firstButton(rank).click()
    expect(await textOf(page)).toBe(rewritten)
    expect(await notice(page).textContent()).toMatch(/remplacé|supprimés/)
    await expectReport(page, await analyzeText(rewritten))
    expect(await scoreOf(page)).toBeGreaterThanOrEqual(before)
  })

  it('works one rewrite after the other, until none is left, the score never falling', async () => {
    let [text, score, applied] = [refusal, await scoreOf(page), 0]
    for (;;) {
      const report = await analyzeText(text)
      await expectReport(page, report)
      expect(await scoreOf(page)).toBeGreaterThanOrEqual(score)
      score = await scoreOf(page)
      const next = firstRewrite(text, report)
      if (!next) break
      await firstButton(next.rank).click()
      text = next.rewritten
      expect(await textOf(page)).toBe(text)
      applied++
    }
    expect(applied).toBeGreaterThan(5)
  })

  it('works from the text with F8 and Alt + Enter', async () => {
    const { rank, rewritten } = await expectedRewrite(refusal)
    await page.locator('#letter').press('ControlOrMeta+Home')
    for (let step = 0; step <= rank; step++) await page.keyboard.press('F8')
    await page.keyboard.press('Alt+Enter')
    expect(await textOf(page)).toBe(rewritten)
    expect(await page.locator('#letter').evaluate((area) => area === document.activeElement)).toBe(true)
  })

  it('works from the list with the arrows, Tab and Enter, and stays in the list', async () => {
    const { rank, rewritten } = await expectedRewrite(refusal)
    await card(page, 0).locator('.show').focus()
    for (let step = 0; step < rank; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await textOf(page)).toBe(rewritten)
    await expectReport(page, await analyzeText(rewritten))
    expect(await page.evaluate(() => document.activeElement?.closest('#findings') !== null)).toBe(true)
  })

  it('shows the text again when the preview stood in its place', async () => {
    await page.getByLabel('Format du texte').selectOption('markdown')
    const report = await analyzeText(refusal, 'markdown')
    await expectReport(page, report)
    await page.getByRole('tab', { name: 'Aperçu' }).click()
    const next = firstRewrite(refusal, report)
    await firstButton(next?.rank ?? 0).click()
    expect(await page.locator('#letter').isVisible()).toBe(true)
    expect(await textOf(page)).toBe(next?.rewritten)
  })

  it('shows where an alert stands when it is chosen in the list', async () => {
    const { diagnostics } = await analyzeText(refusal)
    const last = diagnostics.length - 1
    await card(page, last).locator('.show').click()
    const selected = await page
      .locator('#letter')
      .evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])
    expect(selected).toEqual([diagnostics[last]?.span.start, diagnostics[last]?.span.end])
    await expect
      .poll(() =>
        page
          .locator('#backdrop .active')
          .last()
          .evaluate((mark) => {
            const { top, bottom } = mark.getBoundingClientRect()
            return top >= 0 && bottom <= window.innerHeight
          }),
      )
      .toBe(true)
  })
})

describe('changing one’s mind', () => {
  it('undoes and redoes a rewrite with the buttons', async () => {
    const { rank, rewritten } = await expectedRewrite(refusal)
    await firstButton(rank).click()
    await page.getByRole('button', { name: 'Annuler' }).click()
    expect(await textOf(page)).toBe(refusal)
    await expectReport(page, await analyzeText(refusal))
    await page.getByRole('button', { name: 'Rétablir' }).click()
    expect(await textOf(page)).toBe(rewritten)
  })

  it('undoes with Ctrl + Z, from the list and from the text', async () => {
    const { rank, rewritten } = await expectedRewrite(refusal)
    await firstButton(rank).click()
    await page.keyboard.press('ControlOrMeta+Z')
    expect(await textOf(page)).toBe(refusal)
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    expect(await textOf(page)).toBe(rewritten)
    await page.locator('#letter').press('ControlOrMeta+Z')
    expect(await textOf(page)).toBe(refusal)
  })
})

describe('copying the letter', () => {
  it('puts the whole text, rewrites included, on the clipboard and says so', async () => {
    const { rank, rewritten } = await expectedRewrite(refusal)
    await firstButton(rank).click()
    await page.getByRole('button', { name: 'Copier le texte' }).click()
    await expect.poll(() => notice(page).textContent()).toMatch(/^Texte copié/)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(rewritten)
  })
})
