import { countRuleFeedback } from '../../services/count-rule-feedback.ts'
import { NotFoundError } from '../../services/errors.ts'
import { explainRule } from '../../services/explain-rule.ts'
import { refusalPage } from '../pages/layout.ts'
import { rulePage } from '../pages/rule-page.ts'
import type { Route } from '../route.ts'

export const showRule: Route = (app, ctx) => {
  app.get('/regles/:id{.+}', async (c) => {
    try {
      const id = c.req.param('id')
      const explained = await explainRule(ctx, id)
      // A rule that was renamed keeps its old address, which leads to the new one.
      if (explained.rule.id !== id) return c.redirect(`/regles/${explained.rule.id}`, 301)
      return c.html(rulePage(explained, await countRuleFeedback(ctx, explained.rule)))
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
      return c.html(refusalPage('Règle introuvable', error.message), 404)
    }
  })
}

export default showRule
