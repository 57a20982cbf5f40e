import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLexicon } from '../../src/languages/fr/lexicon.ts'
import { openVocabulary } from '../../src/languages/fr/vocabulary.ts'

// Run in a process of its own: prints how many milliseconds pass between the bytes and the first answers.
const read = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '..', '..', 'src', 'generated', name))
const [lexiconBytes, vocabularyBytes] = [read('lexicon.fr.bin'), read('vocabulary.fr.bin')]

const start = performance.now()
const lexicon = openLexicon(lexiconBytes)
const vocabulary = openVocabulary(vocabularyBytes)
const [reading] = lexicon.lookup('attestations')
if (!reading || !vocabulary.gradeOf(reading.lemma)) throw new Error('The lexicon gives no answer.')
console.log(performance.now() - start)
