import { describe, expect, it } from 'vitest'
import { type Lesson, lessonOf } from '../../src/rulebase/lesson.ts'

const lesson = (id: string, covers: Lesson['covers']): Lesson => ({
  id,
  order: 1,
  title: id,
  minutes: 1,
  goal: id,
  lesson: id,
  covers,
  exercises: [],
})

describe('lessonOf', () => {
  const lessons = [
    lesson('words', [{ theme: 'words' }]),
    lesson('law', [{ theme: 'words', treatment: 'explain' }]),
    lesson('one', [{ rule: 'fr/words/a' }]),
  ]

  it('prefers the rule, then the theme with its treatment, then the theme', () => {
    const of = (id: string, treatment?: string) => lessonOf({ id, theme: 'words', treatment }, lessons)?.id
    expect(of('fr/words/a', 'explain')).toBe('one')
    expect(of('fr/words/b', 'explain')).toBe('law')
    expect(of('fr/words/b', 'replace')).toBe('words')
    expect(lessonOf({ id: 'fr/tone/a', theme: 'tone' }, lessons)).toBeUndefined()
  })
})
