import { listRules } from '../../services/list-rules.ts'
import { ruleListPage } from '../pages/rule-list-page.ts'
import type { Route } from '../route.ts'

export const showRules: Route = (app, ctx) => {
  const languages = Object.entries(ctx.definitions).map(([code, { name }]) => ({ code, name }))
  app.get('/regles', async (c) => c.html(ruleListPage(await listRules(ctx), languages)))
}

export default showRules
