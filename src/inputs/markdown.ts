import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Plugin } from 'unified'
import type { Document } from '../document/document.ts'
import { assembleDocument } from './assemble-document.ts'
import { type Input, InputError } from './input.ts'
import { findListItems } from './list-items.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { markdownStandIns } from './markdown-stand-ins.ts'
import { hide, showOnly } from './overlay.ts'
import { findPlaceholders } from './placeholders.ts'
import { refuseCostlyMarkdown } from './refuse-costly-markdown.ts'

// Line ends mean nothing in a Markdown paragraph, so a lower-case line goes on from any but a salutation.
const continuationFrom = 25

/** GFM looks for web addresses once more in the finished tree, and the texts it cuts there have no position. */
const keepPositions: Plugin<[], Root> = function () {
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(keepPositions).freeze()

const unreadable =
  'Ce document ne peut pas être lu comme du Markdown. Enregistrez-le au format texte (.txt), puis recommencez.'

/** A fault of the parser, whatever it is, must not look like a fault of the service. */
const parse = (source: string): Root => {
  try {
    return parser.parse(source)
  } catch {
    throw new InputError(unreadable)
  }
}

/** CommonMark with the tables of GFM and a front matter, which is left out like code and link addresses. */
const read = (source: string): Document => {
  const template = findPlaceholders(source)
  const readable = markdownStandIns(source, template)
  refuseCostlyMarkdown(readable)
  const { pieces, runs, codes, emphases } = markdownBlocks(parse(readable).children, readable)
  const seen = hide(showOnly(source, pieces), template.controls)
  const { text, runs: marked } = findListItems(seen, runs)
  return assembleDocument({ source, text, runs: marked, template, codes, emphases, continuationFrom })
}

export default {
  label: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown'],
  read,
} satisfies Input
