import type { AnnotatedDocument } from '../../src/document/sentence.ts'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { writeConllu } from '../../src/outputs/conllu.ts'
import { analyzerOf, type Format, type LanguageCode } from './analyzer.ts'

export interface WrittenDocument {
  readonly document: AnnotatedDocument
  readonly written: string
}

/** A text as `limpide annotate` writes it. */
export const writtenAs = async (
  source: string,
  format: Format = 'plain',
  code: LanguageCode = 'fr',
): Promise<WrittenDocument> => {
  const { language } = await analyzerOf(code)
  const document = annotateDocument((await inputs[format]()).read(source), language)
  return {
    document,
    written: writeConllu('lettre.txt', document, (token) => language.treebankReading(token)),
  }
}

/** The lines of words, cut into their columns. */
export const rowsOf = (written: string): string[][] =>
  written
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'))

// A form that begins with « # » is a word when it has columns.
const isComment = (line: string): boolean => line.startsWith('# ') && !line.includes('\t')

const features = /^(?:_|[A-Z][A-Za-z]*=[A-Za-z0-9]+(?:\|[A-Z][A-Za-z]*=[A-Za-z0-9]+)*)$/
const tags = /^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB|X)$/
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]/u

const rowFaults = (columns: readonly string[]): string[] => {
  const [id = '', , , tag = '', other, feats = '', ...rest] = columns
  const isRange = id.includes('-')
  return [
    ...(columns.length === 10 ? [] : ['not ten columns']),
    ...(columns.every((column) => column !== '' && column === column.trim())
      ? []
      : ['an empty or padded column']),
    ...(columns.some((column) => breaks.test(column)) ? ['a control character'] : []),
    ...(columns.some((column, index) => ![1, 2, 9].includes(index) && /\s/.test(column)) ? ['a space'] : []),
    ...((isRange ? tag === '_' : tags.test(tag)) ? [] : ['no part of speech']),
    ...(other === '_' && rest.slice(0, 3).every((column) => column === '_')
      ? []
      : ['an open column is filled']),
    ...(features.test(feats) && feats === feats.split('|').toSorted().join('|') ? [] : ['features']),
  ]
}

/** What the format forbids in one sentence, and what its first comment lines should say. */
const blockFaults = (block: string, number: number): string[] => {
  const lines = block.split('\n')
  const comments = lines.filter(isComment)
  const rows = lines.filter((line) => !isComment(line)).map((line) => line.split('\t'))
  let [next, end] = [1, 0]
  const order = rows.flatMap(([id = '', , , , , , , , , misc = '']) => {
    const [first = Number.NaN, last] = id.split('-').map(Number)
    if (last !== undefined) {
      const isRight = first === next && last > first && end < first
      end = last
      return isRight && misc !== '_' ? [] : [`range ${id}`]
    }
    const isInside = first <= end
    return first === next++ && (misc === '_') === isInside ? [] : [`id ${id}`]
  })
  return [
    ...rows.flatMap(rowFaults),
    ...order,
    ...(rows.length > 0 && end < next ? [] : ['words']),
    ...(comments.includes(`# sent_id = ${number}`) ? [] : ['sent_id']),
    ...(comments.some((line) => line.startsWith('# text = ')) ? [] : ['text']),
  ]
}

/** What makes this no CoNLL-U; empty when it is. */
export const conlluFaults = (written: string): string[] => {
  if (!written.startsWith('# newdoc id = ')) return ['newdoc']
  if (!written.endsWith('\n')) return ['end']
  const blocks = written.split('\n\n')
  if (blocks.at(-1)?.trim() === '') blocks.pop()
  return blocks.flatMap((block, index) =>
    blocks.length === 1 && !block.includes('\t') ? [] : blockFaults(block, index + 1),
  )
}
