import { html } from 'hono/html'
import { count } from '../../outputs/french.ts'
import type { CheckedAnswer } from '../../services/check-exercise.ts'
import { maxAnswerLength } from '../../services/check-exercise.ts'
import type { FoundLesson } from '../../services/find-lesson.ts'
import { type Fragment, layout } from './layout.ts'

/** What somebody answered to one exercise, and what came of it: a check, or why there is none. */
export interface Answered {
  readonly exercise: number
  readonly answer: string
  readonly checked?: CheckedAnswer
  readonly refusal?: string
}

type Exercise = FoundLesson['lesson']['exercises'][number]

const messages = (title: string, findings: CheckedAnswer['left']): Fragment | string =>
  findings.length === 0
    ? ''
    : html`<p>${title}</p><ul>${findings.map(({ message }) => html`<li>${message}</li>`)}</ul>`

const verdict = ({ isRight, isUnchanged, lost, left, added }: CheckedAnswer): Fragment => {
  if (isRight) return html`<p class="right">Bravo, votre phrase est claire.</p>`
  if (isUnchanged) return html`<p>Vous n’avez rien changé. Réécrivez la phrase.</p>`
  return html`<p class="wrong">Ce n’est pas encore ça.</p>
${lost.length === 0 ? '' : html`<p>Il manque\u00a0: ${lost.map((words) => `«\u00a0${words}\u00a0»`).join(', ')}. Le lecteur en a besoin.</p>`}
${messages('Il reste à corriger\u00a0:', left)}
${messages('Attention, vous avez ajouté\u00a0:', added)}`
}

const result = (exercise: Exercise, { checked, refusal }: Answered): Fragment =>
  html`<div class="result" role="status">
${refusal === undefined ? '' : html`<p class="wrong">${refusal}</p>`}
${checked ? verdict(checked) : ''}
${checked && !checked.isRight ? html`<p>Un indice\u00a0: ${exercise.hint}</p>` : ''}
${checked ? html`<details><summary>Voir une réponse possible</summary><blockquote>${exercise.answer}</blockquote></details>` : ''}
</div>`

const exerciseForm = (
  lesson: FoundLesson['lesson'],
  exercise: Exercise,
  number: number,
  answered: Answered | undefined,
): Fragment => {
  const mine = answered?.exercise === number ? answered : undefined
  return html`<section class="exercise" id="exercice-${number}" aria-labelledby="titre-${number}">
<h3 id="titre-${number}">Exercice ${number}</h3>
<blockquote id="phrase-${number}">${exercise.text}</blockquote>
<form method="post" action="/lecons/${lesson.id}#exercice-${number}">
<input type="hidden" name="exercise" value="${number}">
<label for="reponse-${number}">Réécrivez cette phrase</label>
<textarea id="reponse-${number}" name="answer" rows="4" maxlength="${maxAnswerLength}" required aria-describedby="phrase-${number}">${mine?.answer ?? exercise.text}</textarea>
<button type="submit">Vérifier</button>
</form>
${mine ? result(exercise, mine) : ''}
</section>`
}

/** One lesson with its exercises. Works without scripts: an answer is sent, checked and shown again. */
export const lessonPage = ({ lesson, language, rules }: FoundLesson, answered?: Answered): Fragment =>
  layout({
    title: lesson.title,
    main: html`<p class="where"><a href="/lecons">Leçons</a></p>
<h1>${lesson.title}</h1>
<p class="facts">Leçon ${lesson.order}, ${count(lesson.minutes, 'minute')}</p>
<p class="message">${lesson.goal}</p>
${lesson.lesson
  .trim()
  .split(/\n{2,}/)
  .map((paragraph) => html`<p>${paragraph}</p>`)}
<h2>À vous</h2>
<p class="facts">Limpide relit votre réponse, puis l’oublie. Nous ne la gardons pas.</p>
${lesson.exercises.map((exercise, index) => exerciseForm(lesson, exercise, index + 1, answered))}
<h2>Les règles de cette leçon</h2>
<ul>${rules.map((rule) => html`<li><a href="/regles/${rule.id}" lang="${language}">${rule.title}</a></li>`)}</ul>`,
  })
