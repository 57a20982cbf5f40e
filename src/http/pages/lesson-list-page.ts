import { html } from 'hono/html'
import { count } from '../../outputs/french.ts'
import type { FoundLesson } from '../../services/find-lesson.ts'
import { type Fragment, layout } from './layout.ts'

/** The lessons, in the order in which they are best read. */
export const lessonListPage = (lessons: readonly FoundLesson[]): Fragment =>
  layout({
    title: 'Les leçons',
    main: html`<h1>Les leçons</h1>
<p>Chaque leçon prend quelques minutes. Vous y réécrivez deux ou trois phrases, et Limpide vérifie vos réponses.</p>
<ol class="lessons">${lessons.map(
      ({ lesson, rules }) =>
        html`<li><a href="/lecons/${lesson.id}">${lesson.title}</a> <span class="facts">${count(lesson.minutes, 'minute')}, ${count(lesson.exercises.length, 'exercice')}, ${count(rules.length, 'règle')}</span><p>${lesson.goal}</p></li>`,
    )}</ol>`,
  })
