import type { Context as Call } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { checkExercise as check } from '../../services/check-exercise.ts'
import type { Context } from '../../services/context.ts'
import { InvalidInputError, NotFoundError } from '../../services/errors.ts'
import { findLesson } from '../../services/find-lesson.ts'
import { refusalPage } from '../pages/layout.ts'
import { type Answered, lessonPage } from '../pages/lesson-page.ts'
import type { AppEnv, Route } from '../route.ts'

/** A form is a few hundred characters, each of which may be sent as nine. */
const maxFormBytes = 32 * 1024

const field = (form: Record<string, unknown>, name: string): string => {
  const value = form[name]
  return typeof value === 'string' ? value : ''
}

const answeredIn = async (ctx: Context, lesson: string, form: Record<string, unknown>): Promise<Answered> => {
  const exercise = Number(field(form, 'exercise'))
  const answer = field(form, 'answer')
  try {
    return { exercise, answer, checked: await check(ctx, { lesson, exercise, answer }) }
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return { exercise, answer, refusal: error.message }
  }
}

const showLesson = async (ctx: Context, c: Call<AppEnv>, id: string, answered?: Answered) => {
  try {
    const status = answered?.refusal === undefined ? 200 : 422
    return c.html(lessonPage(await findLesson(ctx, id), answered), status)
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    return c.html(refusalPage('Leçon introuvable', error.message), 404)
  }
}

/** A lesson, and the same page again with what came of an answer. */
export const checkExercise: Route = (app, ctx) => {
  const tooLong = (c: Call<AppEnv>) =>
    c.html(refusalPage('Réponse trop longue', 'Écrivez une réponse plus courte, puis recommencez.'), 413)
  app.get('/lecons/:id', (c) => showLesson(ctx, c, c.req.param('id')))
  app.post('/lecons/:id', bodyLimit({ maxSize: maxFormBytes, onError: tooLong }), async (c) => {
    const id = c.req.param('id')
    try {
      return await showLesson(ctx, c, id, await answeredIn(ctx, id, await c.req.parseBody()))
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
      return c.html(refusalPage('Leçon introuvable', error.message), 404)
    }
  })
}

export default checkExercise
