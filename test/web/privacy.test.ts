import { beforeEach, describe, expect, it } from 'vitest'
import { analyzeText, rulesOf } from '../support/analyzer.ts'
import type { Visit } from '../support/browser-page.ts'
import { useSite } from './use-site.ts'
import { card, corpusLetter, expectReport, notice, paste, textOf } from './writer.ts'

const site = useSite()
let visit: Visit

const refusal = corpusLetter('refus-prime-activite/source.txt')
const secrets = [
  'BELLANGER',
  'VALMONT-SUR-LOUE',
  'PA/2026/118-442',
  'Nonobstant ce rejet',
  'susmentionnée',
  'simulation',
]
const keep = () => visit.page.getByLabel('Garder mon texte dans ce navigateur')

beforeEach(async () => {
  visit = await site.visit()
})

/** Does everything with a letter that the page offers. */
const useEverything = async (): Promise<void> => {
  const { page } = visit
  await paste(page, refusal)
  await expectReport(page, await analyzeText(refusal))
  await page.locator('.rewrite').first().click()
  await card(page, 0).locator('.why summary').click()
  await page.getByRole('button', { name: 'Copier le texte' }).click()
  await keep().check()
  await page.getByLabel('Format du texte').selectOption('markdown')
  await page.getByRole('tab', { name: 'Aperçu' }).click()
  await expect.poll(() => page.locator('#panel-preview').textContent()).toContain('BELLANGER')
  await card(page, 0).getByRole('button', { name: 'Utile' }).click()
  await expect.poll(() => notice(page).textContent()).toMatch(/^Merci/)
}

const storedAnywhere = (): Promise<string> =>
  visit.page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      await indexedDB.databases(),
    ]),
  )

describe('a letter', () => {
  it('never leaves the machine, whatever the writer does with it', async () => {
    await useEverything()
    const { page, requests } = visit
    const origins = new Set(requests.map(({ url }) => new URL(url).origin))
    expect([...origins]).toEqual([new URL(page.url()).origin])
    const sent = requests.map(({ url, body }) => `${decodeURIComponent(url)} ${body}`)
    expect(sent.filter((each) => secrets.some((secret) => each.includes(secret)))).toEqual([])
    expect(refusal).toSatisfy((letter: string) => secrets.every((secret) => letter.includes(secret)))
  })

  it('is no part of an opinion on an alert: only the rule, the verdict and the rule base are', async () => {
    await useEverything()
    const bodies = visit.requests.filter(({ body }) => body !== '').map(({ body }) => JSON.parse(body))
    const rule = await card(visit.page, 0).getAttribute('data-rule')
    expect(bodies).toEqual([{ rule: expect.any(String), verdict: 'useful', ruleBase: rulesOf('fr').hash }])
    expect(rule?.split('#')[0]).toBe(bodies[0].rule.split('#')[0])
  })

  it('is forgotten at the next visit, and stored nowhere, unless its writer asks', async () => {
    await paste(visit.page, refusal)
    await expectReport(visit.page, await analyzeText(refusal))
    expect(await storedAnywhere()).toBe(JSON.stringify([{}, {}, '', [], []]))
    await visit.page.reload()
    expect(await textOf(visit.page)).toBe('')
    expect(await keep().isChecked()).toBe(false)
  })

  it('is there again after a reload when its writer asked, with its report', async () => {
    await paste(visit.page, refusal)
    await keep().check()
    await visit.page.reload()
    expect(await textOf(visit.page)).toBe(refusal)
    expect(await keep().isChecked()).toBe(true)
    await expectReport(visit.page, await analyzeText(refusal))
  })

  it('is forgotten at once when its writer no longer wants it kept', async () => {
    await paste(visit.page, refusal)
    await keep().check()
    expect(await storedAnywhere()).toContain('BELLANGER')
    await keep().uncheck()
    expect(await storedAnywhere()).toBe(JSON.stringify([{}, {}, '', [], []]))
  })
})

describe('the page', () => {
  it('is forbidden to speak to anybody but its own server', async () => {
    const blocked = await visit.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          fetch('https://example.org/').catch(() => {})
        }),
    )
    expect(blocked).toBe('connect-src')
    expect(visit.takeFaults().join()).toContain('https://example.org/')
  })

  it('says what to do when what it needs does not come, and goes on when asked again', async () => {
    const { page } = visit
    await page.context().route('**/lexicon.fr*.bin', (route) => route.abort())
    await page.reload()
    await paste(page, refusal)
    await expect.poll(() => page.locator('#fault-message').textContent()).toMatch(/connexion/)
    await page.context().unroute('**/lexicon.fr*.bin')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expectReport(page, await analyzeText(refusal))
    expect(await page.locator('#fault').isVisible()).toBe(false)
    expect(visit.takeFaults().join()).toContain('Failed to fetch')
  })

  it('goes on analysing when the service is gone', async () => {
    const { page } = visit
    await paste(page, refusal)
    await expectReport(page, await analyzeText(refusal))
    await page.context().setOffline(true)
    const changed = refusal.replace('Nonobstant', 'Malgré')
    await paste(page, changed)
    await expectReport(page, await analyzeText(changed))
    await card(page, 0).getByRole('button', { name: 'Utile' }).click()
    await expect.poll(() => notice(page).textContent()).toMatch(/^Votre avis n’a pas pu être envoyé/)
    expect(visit.takeFaults().join()).toContain('ERR_INTERNET_DISCONNECTED')
  })
})
