import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from '../../src/build/conllu.ts'
import { analyze } from '../../src/engine/analyze.ts'
import type { Report } from '../../src/engine/report.ts'
import plain from '../../src/inputs/plain.ts'
import { labelOf, labels } from '../../src/languages/fr/labels.ts'
import { syllables } from '../../src/languages/fr/syllables.ts'
import { analyzerOf } from '../support/analyzer.ts'
import { spearman } from './spearman.ts'

// Agreement with people's judgement, on data that is not ours to keep: the folder is an argument.
const folder = process.argv[2]
if (!folder || !existsSync(folder)) {
  console.error('Give the folder of the evaluation data: npm run measure -- ../shared/eval')
  process.exit(2)
}

const french = await analyzerOf('fr')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
// The files are JSON lines whose shape their README says.
const rows = <T>(file: string): T[] =>
  read(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

const reportOf = (text: string): Report => analyze(plain.read(text), french)
const measured = ({ measures }: Report, id: string): number =>
  measures.find((one) => one.id === id)?.value ?? 0
const show = (label: string, value: number): void => console.log(`${label.padEnd(70)} ${value.toFixed(3)}`)

const tagging = (): void => {
  let [right, total, sentences] = [0, 0, 0]
  const treebank = readConllu(read('ud-french-sequoia.dev.conllu'))
  for (const { text, tokens } of treebank) {
    const gold = new Map(tokens.map((token) => [`${token.start} ${token.end}`, token.label.split(':')[0]]))
    const found = french.language
      .segment(plain.read(text))
      .map((sentence) => french.language.annotate(sentence))
    if (found.length === 1) sentences++
    for (const token of found.flatMap((sentence) => sentence.tokens)) {
      const tag = gold.get(`${token.start} ${token.end}`)
      if (tag === undefined || token.implicit) continue
      total++
      if (labels[labelOf(token)]?.split(':')[0] === tag) right++
    }
  }
  show(`UD Sequoia dev: parts of speech right, of ${total} tokens`, right / total)
  show(`UD Sequoia dev: sentences left whole, of ${treebank.length}`, sentences / treebank.length)
}

const spoken = (): void => {
  const words = read('lexique383.tsv')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const counted = words.filter(([form = '', , , , count]) => /^[\p{L}-]+$/u.test(form) && Number(count) > 0)
  const right = counted.filter(([form = '', , pos = '', , count]) => {
    const tag = pos.startsWith('VER') || pos.startsWith('AUX') ? 'VERB' : 'NOUN'
    return syllables(form, tag) === Number(count)
  })
  show(`Lexique 3.83: syllables right, of ${counted.length} forms`, right.length / counted.length)
}

const sentences = (): void => {
  for (const part of ['train', 'val']) {
    const rated = rows<{ text: string; level: number }>(`readability-sentences.${part}.jsonl`)
    const levels = rated.map(({ level }) => level)
    const reports = rated.map(({ text }) => reportOf(text))
    const hardness = (id: string, sign: 1 | -1): number =>
      spearman(
        reports.map((report) => sign * measured(report, id)),
        levels,
      )
    show(`Rated sentences (${part}): LIX, Spearman`, hardness('lix', 1))
    show(`Rated sentences (${part}): RIX, Spearman`, hardness('rix', 1))
    show(`Rated sentences (${part}): Kandel-Moles reversed, Spearman`, hardness('kandel-moles', -1))
  }
}

const texts = (): void => {
  const rated = rows<{ text: string; gold_score_20: number }>('adult-reader-texts.train.jsonl')
    .map(({ text, gold_score_20 }) => ({ value: reportOf(text).score?.value, gold: gold_score_20 }))
    .filter((one): one is { value: number; gold: number } => one.value !== undefined)
  show(
    `Adult readers: score and experts, |Spearman|, of ${rated.length} texts`,
    Math.abs(
      spearman(
        rated.map(({ value }) => value),
        rated.map(({ gold }) => gold),
      ),
    ),
  )
}

const pairs = (): void => {
  const all = rows<{ complex: string; simple: string }>('text-pairs.train.jsonl')
    .map(({ complex, simple }) => [reportOf(complex).score?.value, reportOf(simple).score?.value] as const)
    .filter(([complex, simple]) => complex !== undefined && simple !== undefined)
  const right = all.filter(([complex = 0, simple = 0]) => complex < simple)
  show(`Pairs: the text for adults scores lower, of ${all.length}`, right.length / all.length)
}

tagging()
spoken()
sentences()
texts()
pairs()
