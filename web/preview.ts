import { renderMarkdown } from '../src/outputs/render-markdown.ts'

/** Without blank lines and indents, Markdown takes HTML as it is. */
const asOneBlock = (html: string): string => html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n')

/** Shows a letter as its reader will see it. Links lead nowhere: following one would lose the text. */
export const showPreview = (root: HTMLElement, text: string, format: string): void => {
  const safe = renderMarkdown(format === 'html' ? asOneBlock(text) : text)
  const parsed = new DOMParser().parseFromString(safe, 'text/html')
  for (const link of parsed.querySelectorAll('a')) link.removeAttribute('href')
  root.replaceChildren(...parsed.body.childNodes)
}
