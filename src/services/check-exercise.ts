import { analyze } from '../engine/analyze.ts'
import type { Diagnostic } from '../engine/diagnostic.ts'
import type { Exercise } from '../rulebase/lesson.ts'
import type { AnalysisContext } from './context.ts'
import { InvalidInputError } from './errors.ts'
import { findLesson } from './find-lesson.ts'

/** Long enough for three times the longest exercise, short enough for one sentence or two. */
export const maxAnswerLength = 1500

/** What is still to be done; an answer without any is right. */
export interface CheckedAnswer {
  readonly isRight: boolean
  readonly isUnchanged: boolean
  /** Words that the answer lost. */
  readonly lost: readonly string[]
  /** What the lesson is about and the answer still holds. */
  readonly left: readonly Diagnostic[]
  /** What the answer holds and the exercise did not. */
  readonly added: readonly Diagnostic[]
}

const plainForm = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()

const holds = (answer: string, words: string): boolean =>
  plainForm(answer).toLowerCase().includes(plainForm(words).toLowerCase())

type ExerciseContext = AnalysisContext & Parameters<typeof findLesson>[0]

/** Reads an answer to an exercise with the engine and the rules. Nothing is kept of it. */
export const checkAnswer = async (
  ctx: AnalysisContext,
  language: string,
  exercise: Exercise,
  answer: string,
): Promise<CheckedAnswer> => {
  const input = await ctx.inputs.plain?.()
  if (!input) throw new Error('The build has no plain input')
  const analyzer = await ctx.analyzer(language)
  const findings = (text: string): readonly Diagnostic[] => analyze(input.read(text), analyzer).diagnostics
  const before = new Set(findings(exercise.text).map(({ rule }) => rule))
  const after = findings(answer)
  const gone = new Set(exercise.gone)
  const left = after.filter(({ rule }) => gone.has(rule))
  const added = after.filter(
    ({ rule, severity, trial }) => !before.has(rule) && severity !== 'info' && !trial,
  )
  const lost = exercise.keep.filter((words) => !holds(answer, words))
  const isUnchanged = plainForm(answer) === plainForm(exercise.text)
  const isRight = !isUnchanged && left.length + added.length + lost.length === 0
  return { isRight, isUnchanged, lost, left, added }
}

/** Checks the answer to one exercise of a lesson; exercises are numbered from 1. */
export const checkExercise = async (
  ctx: ExerciseContext,
  input: { readonly lesson: string; readonly exercise: number; readonly answer: string },
): Promise<CheckedAnswer> => {
  const { lesson, language } = await findLesson(ctx, input.lesson)
  const exercise = lesson.exercises[input.exercise - 1]
  if (!exercise)
    throw new InvalidInputError(
      'exercise-not-found',
      'Cet exercice n’existe pas. Choisissez-en un de la leçon.',
    )
  const answer = input.answer.trim()
  if (answer === '') throw new InvalidInputError('answer-empty', 'Écrivez votre phrase avant de la vérifier.')
  if (answer.length > maxAnswerLength)
    throw new InvalidInputError(
      'answer-too-long',
      `Votre réponse est trop longue. Écrivez ${maxAnswerLength} caractères au plus.`,
    )
  return checkAnswer(ctx, language, exercise, answer)
}
