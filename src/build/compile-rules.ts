import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Lesson, lessonSchema } from '../rulebase/lesson.ts'
import { type LetterCues, letterCuesSchema } from '../rulebase/letter/letter-cues-schema.ts'
import { type Rule, type RuleBase, ruleSchema, type Work } from '../rulebase/rule.ts'

/** A rule file that cannot be used. The message names the file, the line and what to do. */
export class RuleFileError extends Error {
  override readonly name = 'RuleFileError'
}

const workSchema = z.strictObject({
  title: z.string(),
  author: z.string(),
  year: z.number().int().optional(),
  sections: z.array(z.string()).min(1).optional(),
  note: z.string().optional(),
})

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

const place = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the whole file'

const parseYaml = (file: string, text: string) => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const fault = document.errors[0]
  if (fault) {
    const { line } = lines.linePos(fault.pos[0])
    throw new RuleFileError(`${file}:${line}: this is not valid YAML (${fault.message}). Mend that line.`)
  }
  return { document, lines }
}

/** The line of the value at `path`, or of the nearest value around it that is there. */
const lineAt = ({ document, lines }: ReturnType<typeof parseYaml>, path: readonly PropertyKey[]): number => {
  let node: unknown
  for (let depth = path.length; depth >= 0 && !node; depth--)
    node = document.getIn(path.slice(0, depth) as (string | number)[], true)
  const range = (node as { range?: [number, number, number] } | undefined)?.range
  return range ? lines.linePos(range[0]).line : 1
}

/** Checks one YAML text against a schema; the error names the file, the line and the key. */
const read = <T>(file: string, text: string, schema: z.ZodType<T>): T => {
  const parsed = parseYaml(file, text)
  const result = schema.safeParse(parsed.document.toJS())
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = issue?.path ?? []
  throw new RuleFileError(
    `${file}:${lineAt(parsed, path)}: ${place(path)}: ${issue?.message ?? 'invalid'}. See src/rulebase/rule.ts for the keys a rule may have.`,
  )
}

/** Refuses a rule that names a work which no bibliography holds. */
const checkSources = (
  rule: Rule,
  sources: Readonly<Record<string, Work>>,
  file: string,
  text: string,
): void => {
  const index = rule.source.findIndex(({ work }) => !(work in sources))
  if (index < 0) return
  const line = lineAt(parseYaml(file, text), ['source', index, 'work'])
  const bibliography = `rules/${rule.id.split('/')[0]}/sources.yaml`
  throw new RuleFileError(
    `${file}:${line}: the source « ${rule.source[index]?.work} » is not in ${bibliography}. Add it there.`,
  )
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** One rule file, checked and stamped with its id. `id` is `fr/words/nonobstant`. */
export const compileRule = (id: string, file: string, text: string): Rule => {
  const rule = read(file, text, ruleSchema)
  const theme = id.split('/')[1] ?? ''
  return { ...rule, id, theme, hash: hash(rule.match) }
}

const idOf = (folder: string, file: string): string =>
  relative(folder, file)
    .replace(/\.yaml$/, '')
    .split(sep)
    .join('/')

/** Every lesson of `rules/<language>/lessons/`, in their order. Refuses one that speaks of a rule that is not there. */
const compileLessons = (root: string, folder: string, rules: readonly Rule[]): Lesson[] => {
  if (!existsSync(folder)) return []
  const ids = new Set(rules.map(({ id }) => id))
  return yamlFiles(folder)
    .map((file) => {
      const path = relative(root, file)
      const lesson = read(path, readFileSync(file, 'utf8'), lessonSchema)
      const named = [
        ...lesson.covers.flatMap((cover) => ('rule' in cover ? [cover.rule] : [])),
        ...lesson.exercises.flatMap(({ gone }) => gone),
      ]
      const stranger = named.find((id) => !ids.has(id))
      if (stranger !== undefined)
        throw new RuleFileError(`${path}: there is no rule « ${stranger} ». Name one of rules/.`)
      return { ...lesson, id: idOf(folder, file) }
    })
    .sort((a, b) => a.order - b.order)
}

/** Every rule of `rules/<language>/`. Throws `RuleFileError` on the first fault. */
export const compileRules = (root: string, language: string): RuleBase => {
  const folder = join(root, 'rules', language)
  if (!existsSync(folder)) return { language, hash: hash([]), rules: [], sources: {} }
  const sourcesFile = join(folder, 'sources.yaml')
  const sources: Record<string, Work> = existsSync(sourcesFile)
    ? read(relative(root, sourcesFile), readFileSync(sourcesFile, 'utf8'), z.record(z.string(), workSchema))
    : {}
  const letterFile = join(folder, 'letter.yaml')
  const letter: LetterCues | undefined = existsSync(letterFile)
    ? read(relative(root, letterFile), readFileSync(letterFile, 'utf8'), letterCuesSchema)
    : undefined
  const rules = yamlFiles(folder)
    .filter(
      (file) =>
        file !== sourcesFile &&
        file !== letterFile &&
        !relative(folder, file).startsWith(`calibrations${sep}`) &&
        !relative(folder, file).startsWith(`lessons${sep}`),
    )
    .map((file) => {
      const id = `${language}/${idOf(folder, file)}`
      const path = relative(root, file)
      const text = readFileSync(file, 'utf8')
      const rule = compileRule(id, path, text)
      checkSources(rule, sources, path, text)
      return rule
    })
  const lessons = compileLessons(root, join(folder, 'lessons'), rules)
  return {
    language,
    hash: hash([
      letter,
      rules.map(({ id, hash, severity, status, ...rest }) => [
        id,
        hash,
        severity,
        status,
        rest['applies-to'],
        rest['may-change'],
      ]),
    ]),
    rules,
    sources,
    ...(letter && { letter }),
    ...(lessons.length > 0 && { lessons }),
  }
}
