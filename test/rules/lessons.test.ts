import { describe, expect, it } from 'vitest'
import { inputs } from '../../src/generated/inputs.ts'
import { lessonOf } from '../../src/rulebase/lesson.ts'
import { checkAnswer } from '../../src/services/check-exercise.ts'
import { analyzerOf, analyzeText, rulesOf } from '../support/analyzer.ts'

const { rules, lessons = [] } = rulesOf('fr')
const ctx = { inputs, definitions: {}, analyzer: () => analyzerOf('fr') }

describe('the lessons', () => {
  it('are ten, and teach every rule in force, each in one lesson', () => {
    expect(lessons.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const taught = new Map(lessons.map((lesson) => [lesson.id, 0]))
    for (const rule of rules.filter(({ status }) => status !== 'retired')) {
      const lesson = lessonOf(rule, lessons)
      expect(lesson, rule.id).toBeDefined()
      if (lesson) taught.set(lesson.id, (taught.get(lesson.id) ?? 0) + 1)
    }
    expect([...taught].filter(([, count]) => count === 0)).toEqual([])
  })

  it('are written as they teach: no warning, no error', async () => {
    for (const { id, title, goal, lesson, exercises } of lessons) {
      const text = [title, goal, lesson, ...exercises.map(({ hint }) => hint)].join('\n\n')
      const { diagnostics } = await analyzeText(text.replaceAll(/«[^»]*»/g, '« … »'))
      const shown = diagnostics.filter(({ severity, trial }) => severity !== 'info' && !trial)
      expect(shown.map(({ rule, span }) => `${id}: ${rule} ${text.slice(span.start, span.end)}`)).toEqual([])
    }
  })
})

const exercises = lessons.flatMap(({ id, exercises: all }) =>
  all.map((exercise, index) => [`${id} ${index + 1}`, exercise] as const),
)

describe.each(exercises)('exercise %s', (_, exercise) => {
  const check = (answer: string) => checkAnswer(ctx, 'fr', exercise, answer)

  it('raises what it asks to undo, and refuses itself as an answer', async () => {
    const { diagnostics } = await analyzeText(exercise.text)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(expect.arrayContaining(exercise.gone))
    expect(await check(exercise.text)).toMatchObject({ isRight: false, isUnchanged: true })
  })

  it('accepts the answer that it shows', async () => {
    expect(await check(exercise.answer)).toEqual({
      isRight: true,
      isUnchanged: false,
      lost: [],
      left: [],
      added: [],
    })
  })

  it('refuses an answer that loses what the reader needs', async () => {
    const { isRight, lost } = await check('Bonjour, nous avons bien reçu votre lettre.')
    expect(lost).toEqual(exercise.keep)
    expect(isRight).toBe(exercise.keep.length === 0)
  })
})
