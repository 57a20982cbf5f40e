import type { BrowserContextOptions, Page } from 'playwright-core'
import { analyzeText } from '../support/analyzer.ts'
import type { Site } from '../support/browser-page.ts'
import { corpusLetter, expectReport, paste } from './writer.ts'

const refusal = corpusLetter('refus-prime-activite/source.txt')

/** The page with a letter and its report, every part of it unfolded. */
export const openReport = async (
  site: Pick<Site, 'visit'>,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const { page } = await site.visit(options)
  await paste(page, refusal)
  await expectReport(page, await analyzeText(refusal))
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  return page
}
