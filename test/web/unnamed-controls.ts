import type { Page } from 'playwright-core'

const controls = ['button', 'textbox', 'combobox', 'checkbox', 'link', 'tab', 'DisclosureTriangle', 'radio']

/** Controls that the browser's accessibility tree gives no name, and the roles of all that it holds. */
export const unnamedControls = async (page: Page): Promise<{ unnamed: string[]; roles: string[] }> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const named = nodes.flatMap(({ ignored, role, name }) =>
    !ignored && controls.includes(role?.value)
      ? [{ role: String(role?.value), name: String(name?.value ?? '') }]
      : [],
  )
  return {
    unnamed: named.filter(({ name }) => name.trim() === '').map(({ role }) => role),
    roles: [...new Set(named.map(({ role }) => role))],
  }
}
