import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { letterKinds } from '../../src/rulebase/letter-kinds.ts'

const root = join(import.meta.dirname, '..', '..', 'corpus')

const text = z.string().trim().min(1)

export const metaSchema = z.strictObject({
  title: text,
  kind: z.enum(letterKinds),
  administration: text,
  genre: z.enum(['letter', 'decision', 'template', 'email', 'notice']),
  provenance: text,
  licence: z.enum(['CC0-1.0', 'MIT']),
  anonymisation: text,
  author: text,
  date: z.string().regex(/^\d{4}-\d{2}$/),
  /** Amounts, dates, deadlines and references that stand in both versions. */
  facts: z.array(text).min(1),
})

const annotationSchema = z.strictObject({
  /** As the reader sees it: entities decoded, markup gone. */
  quote: text,
  /** Which one, counted from 1, where the quote stands several times. */
  occurrence: z.int().positive().optional(),
  /** A rule of the rule base, or the rule that the fault would deserve. */
  rule: z.string().regex(/^fr\/[a-z]+\/[a-z0-9-]+$/),
  rewrite: text.optional(),
  note: text.optional(),
})

export const goldSchema = z.array(annotationSchema).min(1)

export type Meta = z.infer<typeof metaSchema>
export type Annotation = z.infer<typeof annotationSchema>

export interface CorpusText {
  /** `source.html` */
  readonly file: string
  readonly text: string
}

export interface Letter {
  readonly name: string
  readonly files: readonly string[]
  readonly source: CorpusText
  readonly clear: CorpusText
  readonly meta: Meta
  readonly gold: readonly Annotation[]
}

const readLetter = (folder: string, name: string): Letter => {
  const files = readdirSync(join(folder, name)).sort()
  const content = (file: string): string => readFileSync(join(folder, name, file), 'utf8')
  const version = (stem: string): CorpusText => {
    const file = files.find((each) => each.startsWith(`${stem}.`))
    if (!file) throw new Error(`corpus/fr/${name} has no ${stem}.*: add one`)
    return { file, text: content(file) }
  }
  return {
    name,
    files,
    source: version('source'),
    clear: version('clear'),
    meta: metaSchema.parse(parse(content('meta.yaml'))),
    gold: goldSchema.parse(parse(content('gold.yaml'))),
  }
}

/** Every letter of `corpus/<language>/`, in the order of their names. */
export const readCorpus = (language = 'fr'): Letter[] => {
  const folder = join(root, language)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readLetter(folder, name))
}
