import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openSite, type Site, type Visit } from '../support/browser-page.ts'

/** For a whole test file: one site, and visits that end with the test they were made in, which fails on their faults. */
export const useSite = (): Pick<Site, 'visit'> => {
  let site: Site
  const visits: Visit[] = []

  beforeAll(async () => {
    site = await openSite()
  })
  afterEach(async () => {
    const ended = visits.splice(0)
    for (const { close } of ended) await close()
    expect(ended.flatMap(({ takeFaults }) => takeFaults())).toEqual([])
  })
  afterAll(() => site.close())

  return {
    async visit(options) {
      const visit = await site.visit(options)
      visits.push(visit)
      return visit
    },
  }
}
