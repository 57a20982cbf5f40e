import { z } from 'zod'

const text = z.string().trim().min(1)

/** The most specific entry wins: a rule named by its id, then a theme with a treatment, then a theme. */
const coverSchema = z.union([
  z.strictObject({ rule: text }),
  z.strictObject({ theme: text, treatment: z.enum(['replace', 'explain', 'soften']).optional() }),
])

const exerciseSchema = z.strictObject({
  /** What a writer sent, which raises every rule of `gone`. */
  text,
  /** Ids of the rules that a good answer no longer raises. */
  gone: z.array(text).min(1),
  /** Words that a good answer must still hold, as a reader needs them: dates, amounts, documents. */
  keep: z.array(text).default([]),
  hint: text,
  /** An answer, which passes. */
  answer: text,
})

/** A lesson of a few minutes as its author writes it; its id is the name of its file. */
export const lessonSchema = z.strictObject({
  order: z.int().min(1),
  title: text,
  minutes: z.int().min(1).max(10),
  /** What its reader can do afterwards. */
  goal: text,
  /** Paragraphs, a blank line between two. */
  lesson: text,
  covers: z.array(coverSchema).min(1),
  exercises: z.array(exerciseSchema).min(2),
})

export type LessonFile = z.infer<typeof lessonSchema>
export type Exercise = LessonFile['exercises'][number]

export interface Lesson extends LessonFile {
  readonly id: string
}

interface Covered {
  readonly id: string
  readonly theme: string
  readonly treatment?: string | undefined
}

const fitOf = (cover: LessonFile['covers'][number], rule: Covered): number => {
  if ('rule' in cover) return cover.rule === rule.id ? 3 : 0
  if (cover.theme !== rule.theme) return 0
  if (cover.treatment === undefined) return 1
  return cover.treatment === rule.treatment ? 2 : 0
}

/** The lesson that teaches a rule: the one whose `covers` names it most exactly, the first in order when two do. */
export const lessonOf = (rule: Covered, lessons: readonly Lesson[]): Lesson | undefined => {
  const fits = lessons.map((lesson) => Math.max(...lesson.covers.map((cover) => fitOf(cover, rule))))
  const best = Math.max(0, ...fits)
  return best === 0 ? undefined : lessons[fits.indexOf(best)]
}
