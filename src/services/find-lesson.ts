import { type Lesson, lessonOf } from '../rulebase/lesson.ts'
import type { Rule } from '../rulebase/rule.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

export interface FoundLesson {
  readonly lesson: Lesson
  readonly language: string
  /** The rules in force that it teaches. */
  readonly rules: readonly Rule[]
}

type RulesContext = Pick<Context, 'definitions' | 'ruleBase'>

/** Every lesson, in the order in which they are best read. */
export const listLessons = async (ctx: RulesContext): Promise<readonly FoundLesson[]> => {
  const bases = await Promise.all(Object.keys(ctx.definitions).map((language) => ctx.ruleBase(language)))
  return bases.flatMap(({ language, rules, lessons = [] }) => {
    const inForce = rules.filter(({ status }) => status !== 'retired')
    return lessons.map((lesson) => ({
      lesson,
      language,
      rules: inForce.filter((rule) => lessonOf(rule, lessons) === lesson),
    }))
  })
}

/** One lesson by its id. */
export const findLesson = async (ctx: RulesContext, id: string): Promise<FoundLesson> => {
  const found = (await listLessons(ctx)).find(({ lesson }) => lesson.id === id)
  if (found) return found
  throw new NotFoundError(
    'lesson-not-found',
    `La leçon « ${id} » n’existe pas. Choisissez-en une dans la liste des leçons.`,
  )
}
