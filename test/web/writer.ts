import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Span } from '../../src/document/span.ts'
import type { Report } from '../../src/engine/report.ts'
import { scoreSentence } from '../../web/score-sentence.ts'

/** A letter of the corpus, as a browser holds it: its lines end with a line feed. */
export const corpusLetter = (file: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'corpus', 'fr', file), 'utf8').replaceAll('\r\n', '\n')

const letter = (page: Page): Locator => page.getByRole('textbox', { name: 'Votre lettre' })

export const textOf = (page: Page): Promise<string> => letter(page).inputValue()

/** Puts a text on the clipboard and pastes it over the letter, as a writer does. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await letter(page).press('ControlOrMeta+A')
  await letter(page).press('ControlOrMeta+V')
}

/** Where each underline stands, in UTF-16 code units of the text, in the order of the findings' numbers. */
const underlines = (page: Page): Promise<Span[]> =>
  page.locator('#backdrop').evaluate((backdrop) => {
    const spans = new Map<string, { start: number; end: number }>()
    let offset = 0
    for (const line of backdrop.children) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const length = walker.currentNode.textContent?.length ?? 0
        let over = walker.currentNode.parentElement
        for (; over?.dataset.finding; over = over.parentElement) {
          const { start } = spans.get(over.dataset.finding) ?? { start: offset }
          spans.set(over.dataset.finding, { start, end: offset + length })
        }
        offset += length
      }
      // The end of the line.
      offset++
    }
    return [...spans.values()]
  })

const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const rules = (page: Page): Promise<(string | null)[]> =>
  page.locator('#findings > li').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule')))

/** Waits until the page shows this report and no other: its score, its list, its underlines. */
export const expectReport = async (page: Page, report: Report): Promise<void> => {
  const seen = async () => ({
    status: await page.locator('#status').textContent(),
    rules: await rules(page),
    underlines: (await underlines(page)).toSorted(bySpan),
  })
  await expect.poll(seen, { timeout: 20_000 }).toEqual({
    status: scoreSentence(report),
    rules: report.diagnostics.map(({ rule }) => rule),
    underlines: report.diagnostics
      .map(({ span }) => ({ start: span.start, end: span.end }))
      .filter(({ start, end }) => start < end)
      .toSorted(bySpan),
  })
}

/** The score, out of 100, as the page writes it. */
export const scoreOf = async (page: Page): Promise<number> =>
  Number((await page.locator('#score-value').textContent())?.replace(',', '.'))

/** The card of the list for the finding of this rank, counted from 0. */
export const card = (page: Page, rank: number): Locator => page.locator('#findings > li').nth(rank)

export const notice = (page: Page): Locator => page.locator('#notice')
