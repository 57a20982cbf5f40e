import { Marked } from 'marked'
import rehypeParse from 'rehype-parse'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

// Nothing that fetches or that takes input: a preview shows words.
const removed: ReadonlySet<string> = new Set(['img', 'picture', 'source', 'input'])

const schema = {
  ...defaultSchema,
  // What these hold is no text of the letter.
  strip: ['script', 'style', 'title', 'template', 'noscript'],
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !removed.has(name)),
}

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

const marked = new Marked({ gfm: true, async: false })
const sanitiser = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)

/** Markdown as HTML that is safe to show: no script, no image, no style, no form. */
export const renderMarkdown = (markdown: string): string =>
  String(sanitiser.processSync(String(marked.parse(markdown.replace(frontMatter, '')))))
