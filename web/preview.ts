import { renderMarkdown } from '../src/outputs/render-markdown.ts'

/** Elements whose words no reader sees. What is dangerous in them is the sanitiser's to remove. */
const unseen = /<(title|style|script|template|noscript)\b[\s\S]*?<\/\1\s*>/gi

/** Inside one block without blank lines or indents, Markdown takes HTML as it is. */
const asOneBlock = (html: string): string => {
  const seen = html.replace(unseen, '')
  return `<div>\n${seen.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n')}\n</div>`
}

/** Shows a letter as its reader will see it. Links lead nowhere: following one would lose the text. */
export const showPreview = (root: HTMLElement, text: string, format: string): void => {
  const safe = renderMarkdown(format === 'html' ? asOneBlock(text) : text)
  const parsed = new DOMParser().parseFromString(safe, 'text/html')
  for (const link of parsed.querySelectorAll('a')) link.removeAttribute('href')
  root.replaceChildren(...parsed.body.childNodes)
}
