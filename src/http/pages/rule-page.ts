import { html } from 'hono/html'
import { count, severityNames } from '../../outputs/french.ts'
import { commitmentNames, themeName, treatmentNames } from '../../outputs/rule-names.ts'
import type { RuleOpinions } from '../../services/count-rule-feedback.ts'
import type { ExplainedRule, NamedSource } from '../../services/explain-rule.ts'
import { type Fragment, layout } from './layout.ts'

type Rule = ExplainedRule['rule']
type Flag = Rule['examples']['flags'][number]

/** Enough to see the point; the others only repeat it for the tests. */
const shownExamples = 5

const marked = (text: string): Fragment[] =>
  text
    .split(/(\{\{[\s\S]*?\}\})/)
    .map((part) => (part.startsWith('{{') ? html`<mark>${part.slice(2, -2)}</mark>` : html`${part}`))

const example = ({ text, rewrite, better }: Flag, language: string): Fragment => {
  const after = better ?? rewrite
  return html`<div class="pair">
<p class="label">Avant</p><blockquote lang="${language}">${marked(text)}</blockquote>
${after === undefined ? '' : html`<p class="label">Après</p><blockquote class="after" lang="${language}">${after}</blockquote>`}
</div>`
}

const sourceLine = ({ title, author, year, locator, note }: NamedSource): Fragment =>
  html`<li><cite>${title}</cite>, ${author}${year === undefined ? '' : `, ${year}`}${locator ? `, ${locator}` : ''}${note ? html`. ${note}` : ''}</li>`

const evidence = ({ useful, falseAlarms }: RuleOpinions): Fragment =>
  useful + falseAlarms === 0
    ? html`<p>Aucun avis pour le moment. Dans l’éditeur, dites si l’alerte vous a servi.</p>`
    : html`<p>Alerte utile\u00a0: ${count(useful, 'avis', 'avis')}. Fausse alerte\u00a0: ${count(falseAlarms, 'avis', 'avis')}.</p>`

/** One rule: what, why, how, before and after, source, and what writers say of it. */
export const rulePage = (
  { rule, language, message, sources, lesson }: ExplainedRule,
  opinions: RuleOpinions,
): Fragment =>
  layout({
    title: rule.title,
    main: html`<p class="where"><a href="/regles">Règles</a> › ${themeName(rule.theme)}</p>
<h1>${rule.title}</h1>
<p class="facts"><code>${rule.id}</code>, ${severityNames[rule.severity]}${rule.status === 'trial' ? ', à l’essai\u00a0: elle ne compte pas dans le score' : ''}</p>
<p class="message" lang="${language}">${message}</p>
<h2>Pourquoi</h2>
<p lang="${language}">${rule.explanation}</p>
<h2>Comment faire</h2>
<p>${rule.treatment ? html`Il faut ${treatmentNames[rule.treatment]}. ` : ''}${rule.suggest === 'none' ? 'Limpide ne réécrit pas ce passage\u00a0: c’est à vous de choisir les mots.' : 'Limpide propose une réécriture. Relisez-la avant de l’accepter.'}</p>
<h2>Exemples</h2>
${rule.examples.flags.slice(0, shownExamples).map((flag) => example(flag, language))}
<h2>Ce qui reste permis</h2>
<ul class="allows">${rule.examples.allows.map(({ text, because }) => html`<li><blockquote lang="${language}">${text}</blockquote><p>${because}</p></li>`)}</ul>
<h2>Pour aller plus loin</h2>
${lesson ? html`<p>Leçon\u00a0: <a href="/lecons/${lesson.id}">${lesson.title}</a></p>` : ''}
<p>Engagement de Services Publics +\u00a0: ${commitmentNames[rule.commitment]}.</p>
<h3>${sources.length > 1 ? 'Sources' : 'Source'}</h3>
<ul>${sources.map(sourceLine)}</ul>
<h3>Ce qu’en disent les agents</h3>
${evidence(opinions)}`,
  })
