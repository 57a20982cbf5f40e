import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { vocabularyLevels, type WordGrade } from '../../document/token.ts'

/** What is judged of a word; whether it is abstract is told by its form. */
export type Grade = Omit<WordGrade, 'isAbstract'>

const [youngest, oldest] = [2, 20]
const [rarest, commonest] = [1, 7]

/** How much the age of understanding weighs beside how often the word is met. */
const ageShare = 0.4

/**
 * Difficulty of a word out of the two judgements of the data files: age of understanding in years, familiarity from 1 to 7.
 * Age of acquisition and subjective frequency are what people are asked for in the norms of the field (Chacqfam 2007;
 * Desrochers & Thompson 2009), which the evaluation compares with.
 */
export const difficultyOf = (age: number, familiarity: number): number =>
  100 *
  (ageShare * ((age - youngest) / (oldest - youngest)) +
    (1 - ageShare) * ((commonest - familiarity) / (commonest - rarest)))

const readKey = (key: string, file: string): Pick<Grade, 'difficulty' | 'age'> => {
  const [age = Number.NaN, familiarity = Number.NaN] = key.split(' ').map(Number)
  if (age >= youngest && age <= oldest && familiarity >= rarest && familiarity <= commonest)
    return { difficulty: difficultyOf(age, familiarity), age }
  throw new Error(
    `${file}: « ${key} » is no key: write an age from ${youngest} to ${oldest}, a space, a familiarity from ${rarest} to ${commonest}.`,
  )
}

/** Every graded lemma. A lemma stands in one place: a second grade is refused. */
export const readGrades = (folder: string): Map<string, Grade> => {
  const grades = new Map<string, Grade>()
  for (const level of vocabularyLevels) {
    const file = `${level}.yaml`
    // The files are ours, and each key is checked below: their shape is asserted.
    const groups = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
    for (const [key, words] of Object.entries(groups)) {
      const judged = readKey(key, file)
      for (const lemma of words.toLowerCase().split(/\s+/).filter(Boolean)) {
        if (grades.has(lemma)) throw new Error(`${file}: « ${lemma} » is graded twice. Keep one.`)
        grades.set(lemma, { ...judged, level })
      }
    }
  }
  return grades
}
