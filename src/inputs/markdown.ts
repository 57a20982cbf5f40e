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

// Line ends mean nothing in a Markdown paragraph, so a lower-case line goes on from any but a salutation.
const continuationFrom = 25

/** GFM looks for web addresses once more in the finished tree, and the texts it cuts there have no position. */
const keepPositions: Plugin<[], Root> = function () {
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(keepPositions).freeze()

const nested =
  'Ce document imbrique trop de listes ou de citations les unes dans les autres. Enlevez des niveaux, puis recommencez.'

const blocksOf = (source: string) => {
  try {
    return markdownBlocks(parser.parse(source).children, source)
  } catch (error) {
    // The parser calls itself for each level, until the engine has no room left.
    if (error instanceof RangeError) throw new InputError(nested)
    throw error
  }
}

/** CommonMark with the tables of GFM and a front matter, which is left out like code and link addresses. */
const read = (source: string): Document => {
  const template = findPlaceholders(source)
  const readable = markdownStandIns(source, template)
  const { pieces, runs, codes } = blocksOf(readable)
  const seen = hide(showOnly(source, pieces), template.controls)
  const { text, runs: marked } = findListItems(seen, runs)
  return assembleDocument({ source, text, runs: marked, template, codes, continuationFrom })
}

export default {
  label: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown'],
  read,
} satisfies Input
