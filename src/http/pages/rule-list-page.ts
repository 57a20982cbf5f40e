import { html } from 'hono/html'
import { count } from '../../outputs/french.ts'
import { themeName, themeNames } from '../../outputs/rule-names.ts'
import type { ListedRule } from '../../services/list-rules.ts'
import { type Fragment, layout } from './layout.ts'

const order = Object.keys(themeNames)
const placeOf = (theme: string): number => (order.indexOf(theme) + order.length + 1) % (order.length + 1)

const group = (theme: string, rules: readonly ListedRule[]): Fragment =>
  html`<h3>${themeName(theme)}</h3>
<ul>${rules.map(({ rule, language }) => html`<li><a href="/regles/${rule.id}" lang="${language}">${rule.title}</a>${rule.status === 'trial' ? ' (à l’essai)' : ''}</li>`)}</ul>`

const section = (name: string, rules: readonly ListedRule[]): Fragment => {
  const themes = [...new Set(rules.map(({ rule }) => rule.theme))].sort((a, b) => placeOf(a) - placeOf(b))
  return html`<h2>${name}\u00a0: ${count(rules.length, 'règle')}</h2>
${themes.map((theme) =>
  group(
    theme,
    rules.filter(({ rule }) => rule.theme === theme),
  ),
)}`
}

/** Every rule in force, by language and theme. `languages` gives the French name of each code. */
export const ruleListPage = (
  rules: readonly ListedRule[],
  languages: readonly { readonly code: string; readonly name: string }[],
): Fragment =>
  layout({
    title: 'Les règles',
    main: html`<h1>Les règles</h1>
<p>Chaque règle dit ce qui gêne le lecteur, pourquoi, et comment l’écrire.</p>
${languages.map(({ code, name }) =>
  section(
    name,
    rules.filter(({ language }) => language === code),
  ),
)}`,
  })
