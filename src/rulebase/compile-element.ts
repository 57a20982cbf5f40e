import type { z } from 'zod'
import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken } from '../document/token.ts'
import type { Language } from '../languages/language.ts'
import type { TokenRange } from './match.ts'
import type { Element, Exception, elementOrForm } from './matchers/element.ts'

export type ElementSpec = z.infer<typeof elementOrForm>

/** Whether the token at `index` is what the element describes. */
export type TokenTest = (sentence: AnnotatedSentence, index: number) => boolean

const setOf = (value: string | readonly string[] | undefined): ReadonlySet<string> | undefined =>
  value === undefined ? undefined : new Set(typeof value === 'string' ? [value] : value)

export const fullElement = (spec: ElementSpec): Element => (typeof spec === 'string' ? { form: spec } : spec)

const silent = /^[«“"([—–•-]$/

const isFirst = ({ tokens }: AnnotatedSentence, index: number): boolean => {
  for (let before = 0; before < index; before++) if (!silent.test(tokens[before]?.form ?? '')) return false
  return true
}

const isLast = (sentence: AnnotatedSentence, index: number): boolean =>
  sentence.tokens.slice(index + 1).every(({ tag }) => tag === 'PUNCT')

/** Turns the description of a token into a test. */
export const compileElement = (spec: ElementSpec, language: Language): TokenTest => {
  const element = fullElement(spec)
  const tests: ((token: AnnotatedToken, sentence: AnnotatedSentence, index: number) => boolean)[] = []
  const form = setOf(element.form)
  const lemma = setOf(element.lemma)
  const pos = setOf(element.pos)
  // First, since it spares every other test at nearly every place.
  if (element.position === 'first') tests.push((_, sentence, index) => isFirst(sentence, index))
  if (form) tests.push((token) => form.has(token.norm))
  if (lemma) tests.push((token) => lemma.has(token.lemma))
  if (pos) tests.push((token) => pos.has(token.tag))
  if (element.kind) tests.push((token) => token.kind === element.kind)
  for (const [name, value] of Object.entries(element.features ?? {}))
    tests.push((token) =>
      Object.entries(token.features).some(([key, held]) => key === name && held === value),
    )
  if (element['has-verb'] !== undefined)
    tests.push((token) => (language.inflector.verbOf(token.lemma) !== undefined) === element['has-verb'])
  const { entity } = element
  if (entity)
    tests.push((_, { entities }, index) =>
      entities.some(({ kind, from, to }) => kind === entity && from <= index && index < to),
    )
  if (element.position === 'last') tests.push((_, sentence, index) => isLast(sentence, index))
  const not = element.not
  if (not) {
    const [forms, lemmas, tags] = [setOf(not.form), setOf(not.lemma), setOf(not.pos)]
    tests.push((token) => !(forms?.has(token.norm) || lemmas?.has(token.lemma) || tags?.has(token.tag)))
  }
  return (sentence, index) => {
    const token = sentence.tokens[index]
    return token !== undefined && tests.every((test) => test(token, sentence, index))
  }
}

const compileException = (exception: Exception, language: Language) => {
  const compile = (specs: readonly ElementSpec[] | undefined) =>
    specs?.map((spec) => compileElement(spec, language))
  const after = compile(exception['followed-by'])
  const before = compile(exception['preceded-by'])
  const anywhere = compile(exception['sentence-has'])
  const blocks = setOf(exception['in-block'])
  return (sentence: AnnotatedSentence, { from, to }: TokenRange): boolean =>
    (!after || after.every((test, offset) => test(sentence, to + offset))) &&
    (!before || before.every((test, offset) => test(sentence, from - before.length + offset))) &&
    (!anywhere || sentence.tokens.some((_, index) => anywhere.some((test) => test(sentence, index)))) &&
    (!blocks || blocks.has(sentence.block.kind))
}

/** Whether one of the exceptions excuses these words. */
export const compileExceptions = (
  exceptions: readonly Exception[],
  language: Language,
): ((sentence: AnnotatedSentence, range: TokenRange) => boolean) => {
  const compiled = exceptions.map((exception) => compileException(exception, language))
  return (sentence, range) => compiled.some((excuses) => excuses(sentence, range))
}
