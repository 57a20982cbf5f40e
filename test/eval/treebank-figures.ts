import { annotateDocument } from '../../src/engine/annotate-document.ts'
import plain from '../../src/inputs/plain.ts'
import type { Language } from '../../src/languages/language.ts'
import { writeConllu } from '../../src/outputs/conllu.ts'
import { compareConllu, comparePassives } from './compare-conllu.ts'
import { compareAgents, compareSubjects } from './compare-syntax.ts'
import { readConlluWords } from './conllu-words.ts'
import { atLeast, type Figure, told } from './figure.ts'
import type { Folder } from './folder.ts'

/** Sentences that end in a full stop, a question or an exclamation mark, joined by a space: the text that is cut again. */
const endsItself = (block: string): boolean => /[.!?]$/.test(/^# text = (.*)$/m.exec(block)?.[1] ?? '')

/** How our reading of a text agrees with a treebank's, from the raw text. */
export const treebankFigures = (folder: Folder, language: Language): Figure[] =>
  folder.matching(/^ud-french-.*conllu$/).flatMap((file) => {
    const blocks = folder.text(file).split(/\r?\n\r?\n/)
    const wanted = readConlluWords(blocks.filter(endsItself).join('\n\n'))
    const text = wanted.map((sentence) => sentence.text).join(' ')
    const document = annotateDocument(plain.read(text), language)
    const found = readConlluWords(writeConllu(file, document, language.treebankReading))
    const { sentences, tokens, upos, uposF1, lemmas, lemmasF1 } = compareConllu(found, wanted)
    const passives = comparePassives(found, wanted)
    const agents = compareAgents(document, found, wanted)
    const subjects = compareSubjects(document, found, wanted)
    const name = `${file.replace(/\.conllu$/, '')}${file.includes('train') ? ' (trained on)' : ''}`
    return [
      atLeast(`${name}: sentences, F1 of ${wanted.length}`, sentences.f1, 0.98),
      atLeast(`${name}: tokens, F1`, tokens.f1, 0.99),
      atLeast(`${name}: parts of speech, of aligned words`, upos, 0.97),
      told(`${name}: parts of speech, F1 of words`, uposF1),
      atLeast(`${name}: lemmas, of aligned words`, lemmas, 0.97),
      told(`${name}: lemmas, F1 of words`, lemmasF1),
      atLeast(`${name}: passives, precision`, passives.precision, 0.95),
      atLeast(`${name}: passives, recall`, passives.recall, 0.92),
      told(`${name}: agents, precision`, agents.precision),
      told(`${name}: agents, recall`, agents.recall),
      told(`${name}: subjects, precision`, subjects.precision),
      told(`${name}: subjects, recall`, subjects.recall),
    ]
  })
