import { listLessons } from '../../services/find-lesson.ts'
import { lessonListPage } from '../pages/lesson-list-page.ts'
import type { Route } from '../route.ts'

export const showLessons: Route = (app, ctx) => {
  app.get('/lecons', async (c) => c.html(lessonListPage(await listLessons(ctx))))
}

export default showLessons
