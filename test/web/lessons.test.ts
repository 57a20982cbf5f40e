import { describe, expect, it } from 'vitest'
import { faintTexts } from './faint-texts.ts'
import { unnamedControls } from './unnamed-controls.ts'
import { useSite } from './use-site.ts'

const site = useSite()

describe('a lesson in the browser', () => {
  it('checks an answer, and comes back to the exercise', async () => {
    const { page } = await site.visit()
    await page.getByRole('link', { name: 'Apprendre en quelques leçons' }).click()
    await page.getByRole('link', { name: 'Choisir un verbe simple' }).click()
    const exercise = page.getByRole('region', { name: 'Exercice 1' })
    await exercise.getByLabel('Réécrivez cette phrase').fill('Nous vérifierons votre compteur le 4 mai.')
    await exercise.getByRole('button', { name: 'Vérifier' }).click()
    await page.getByText('Bravo, votre phrase est claire.').waitFor()
    expect(await exercise.getByRole('status').textContent()).toContain('Bravo')
    await page.getByRole('link', { name: 'Écrire « pouvoir »', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Écrire « pouvoir »' }).waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has contrast, names and room on a small phone in %s',
    async (colorScheme) => {
      const { page } = await site.visit({ colorScheme, viewport: { width: 320, height: 568 } })
      const root = new URL('/', page.url())
      for (const path of ['lecons', 'lecons/essentiel', 'regles', 'regles/fr/content/contact-channels']) {
        await page.goto(new URL(path, root).href)
        expect((await faintTexts(page)).faint, path).toEqual([])
        expect((await unnamedControls(page)).unnamed, path).toEqual([])
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
        expect(widths[0], path).toBeLessThanOrEqual(widths[1] ?? 0)
      }
    },
  )
})
