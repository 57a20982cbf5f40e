import { readFileSync } from 'node:fs'
import { retext } from 'retext'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { analyze } from '../../src/engine/analyze.ts'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import { metrics } from '../../src/generated/metrics.ts'
import plain from '../../src/inputs/plain.ts'
import { analysis } from '../../src/main.analysis.ts'
import { loadRuleBase } from '../../src/rulebase/load.ts'
import { medianTimes } from './measure-time.ts'
import { termsIn, withMoreTerms } from './more-terms.ts'

// Bundled by bench.ts as the program is, and run in a process of its own. Its argument is a file of letters in JSON.
const letters: string[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const analyzer = await analysis.analyzer('fr')
const ruleBase = await analysis.ruleBase('fr')
const words = [...new Set(letters.flatMap((letter) => letter.toLowerCase().match(/\p{L}{2,}/gu) ?? []))]
const moreTerms = withMoreTerms(ruleBase, 10, words)
const heavy = { ...analyzer, ruleBase: loadRuleBase(moreTerms, analyzer.language, metrics) }
const english = retext().use(retextReadability).use(retextSimplify).use(retextPassive)
// Without a pipe, wink-nlp does nothing but cut tokens.
const tokeniser = winkNlp(model, [])

const times = await medianTimes(
  {
    annotate: () => {
      for (const letter of letters) annotateDocument(plain.read(letter), analyzer.language)
    },
    analyze: () => {
      for (const letter of letters) analyze(plain.read(letter), analyzer)
    },
    moreTerms: () => {
      for (const letter of letters) analyze(plain.read(letter), heavy)
    },
    retext: async () => {
      for (const letter of letters) await english.process(letter)
    },
    wink: () => {
      for (const letter of letters) tokeniser.readDoc(letter)
    },
  },
  5,
)
console.log(JSON.stringify({ times, terms: [termsIn(ruleBase), termsIn(moreTerms)] }))
