import { writeFileSync } from 'node:fs'
import { applyEdit } from '../../src/document/edit.ts'
import { analyze } from '../../src/engine/analyze.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { analyzerOf, type Format } from '../support/analyzer.ts'
import { openFolder } from './folder.ts'
import { sample } from './sample.ts'

interface RealDocument {
  readonly id: string
  readonly format: string
  readonly text: string
}

/** `format` is what a document was; of HTML and Word the folder holds the text alone. */
const formatOf = (format: string): Format =>
  format === 'md' || format.endsWith('→md') ? 'markdown' : 'plain'

interface Drawn {
  readonly document: string
  readonly rule: string
  /** The words and what stands around them, the words between ⟦ and ⟧. */
  readonly before: string
  readonly message: string
  /** The same place with the first suggestion. */
  readonly after: string | undefined
}

const around = 160

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/**
 * Draws findings and rewrites of real documents at random, for a person to judge each. The same seed draws the same ones.
 * They are written outside the project, since they quote the documents: one JSON record a line, `verdict` left empty.
 */
const draw = async (path: string | undefined, size: number, seed: number, out: string): Promise<void> => {
  const folder = openFolder(path)
  if (!folder) throw new Error('Give the folder of the evaluation data: npm run draw -- ../shared/eval')
  const analyzer = await analyzerOf('fr')
  const found: Drawn[] = []
  for (const { id, format, text } of folder.rows<RealDocument>('admin-documents.jsonl')) {
    const reader = await inputs[formatOf(format)]()
    const { diagnostics, language } = analyze(reader.read(text), analyzer)
    if (language !== 'fr') continue
    for (const { rule, span, message, suggestions } of diagnostics) {
      const [from, to] = [Math.max(0, span.start - around), Math.min(text.length, span.end + around)]
      const marked = `${text.slice(from, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, to)}`
      const [first] = suggestions
      const after = first && applyEdit(text, { span, text: first.text })
      found.push({
        document: id,
        rule,
        before: oneLine(marked),
        message,
        after: after === undefined ? undefined : oneLine(after.slice(from, to + (first?.text.length ?? 0))),
      })
    }
  }
  const findings = sample(found, size, seed)
  const rewrites = sample(
    found.filter(({ after }) => after !== undefined),
    size,
    seed,
  )
  const write = (name: string, drawn: readonly Drawn[]): void =>
    writeFileSync(
      `${out}/${name}.jsonl`,
      drawn.map((one) => `${JSON.stringify({ ...one, verdict: '' })}\n`).join(''),
    )
  write('findings', findings)
  write('rewrites', rewrites)
  console.log(
    `${found.length} findings; ${findings.length} of them and ${rewrites.length} rewrites in ${out}`,
  )
}

const [folder, size = '200', seed = '1', out = '/tmp'] = process.argv.slice(2)
await draw(folder, Number(size), Number(seed), out)
