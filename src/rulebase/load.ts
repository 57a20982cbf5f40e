import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Audience } from './audiences.ts'
import type { Letter } from './letter/fact.ts'
import { compileLetterReader } from './letter/read-letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import type { Detector, Match } from './match.ts'
import { compileCharacters } from './matchers/characters.ts'
import { compileLetters } from './matchers/letter.ts'
import { compileMetrics } from './matchers/metric.ts'
import { compileSequences } from './matchers/sequence.ts'
import { compileStructures } from './matchers/structure.ts'
import { compileTerms } from './matchers/terms.ts'
import type { Rule, RuleBase } from './rule.ts'

/** What a writer says of a text, so that nobody has to guess it. */
export interface ToldOfText {
  readonly kind?: LetterKind | undefined
  readonly audience?: Audience | undefined
}

/** Rules ready to run. */
export interface CompiledRuleBase {
  readonly hash: string
  readonly rules: readonly Rule[]
  matchSentence(sentence: AnnotatedSentence): Match[]
  matchDocument(document: AnnotatedDocument): Match[]
  /** What the letter is and says; a language without cues for it knows neither. */
  readLetter(document: AnnotatedDocument): Letter
  /** What the rules about letters find. */
  matchLetter(document: AnnotatedDocument, letter: Letter): Match[]
  /** The same rule base for a text of which this is known: a kind that is told is never read from the text again. */
  told(about: ToldOfText): CompiledRuleBase
  /** The same rule base without the rules that are not meant for such a letter or for its readers. */
  appliedTo(kind: LetterKind | undefined): CompiledRuleBase
  /** Which of the things that rules look for in a whole document this sentence speaks of; equal when the same ones. */
  mentionsIn(sentence: AnnotatedSentence): string
  /** Which words that tell what a letter is, says or lacks the sentence holds; equal when the same ones. */
  cuesIn(sentence: AnnotatedSentence): string
}

/**
 * A rule for some letters is silent where nothing tells what the letter does; a rule for some readers speaks until others
 * are named, since most letters are for everybody.
 */
const appliesTo = (
  { 'applies-to': limits }: Rule,
  kind: LetterKind | undefined,
  audience: Audience | undefined,
): boolean =>
  (!limits?.kinds || (kind !== undefined && limits.kinds.includes(kind))) &&
  (!limits?.audiences || audience === undefined || limits.audiences.includes(audience))

/**
 * Turns a compiled rule base into detectors. Throws when a rule names a metric that does not exist, which the
 * build has then failed to see.
 */
export const loadRuleBase = (
  base: RuleBase,
  language: Language,
  metrics: Readonly<Record<string, Metric>>,
): CompiledRuleBase => {
  const rules = base.rules.filter(({ status }) => status !== 'retired')
  const context = { language, metrics }
  const structures = compileStructures(rules, context)
  const detectors: readonly Detector[] = [
    compileTerms(rules, context),
    compileSequences(rules, context),
    compileCharacters(rules, context),
    compileMetrics(rules, context),
    structures,
  ]
  const reader = compileLetterReader(base.letter, context)
  const letters = compileLetters(rules, context)
  const restrictedTo = (held: readonly Rule[], about: ToldOfText): CompiledRuleBase => {
    const left = held.length < rules.length ? new Set(held) : undefined
    const keep = (matches: Match[]): Match[] =>
      left ? matches.filter(({ rule }) => left.has(rule)) : matches
    return {
      hash: base.hash,
      rules: held,
      matchSentence: (sentence) => keep(detectors.flatMap((detector) => detector.inSentence(sentence))),
      matchDocument: (document) => keep(detectors.flatMap((detector) => detector.inDocument(document))),
      readLetter: (document) => ({ ...reader.read(document), ...(about.kind && { kind: about.kind }) }),
      matchLetter: (document, letter) => keep(letters.inLetter(document, letter)),
      told: (more) => restrictedTo(held, more),
      appliedTo: (kind) =>
        restrictedTo(
          rules.filter((rule) => appliesTo(rule, kind, about.audience)),
          about,
        ),
      mentionsIn: structures.printOf,
      cuesIn: (sentence) => `${reader.cuesIn(sentence)}\n${letters.cuesIn(sentence)}`,
    }
  }
  return restrictedTo(rules, {})
}
