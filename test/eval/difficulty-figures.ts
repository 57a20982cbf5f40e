import type { Analyzer } from '../../src/engine/analyze.ts'
import { scoreDocument } from '../../src/engine/score-document.ts'
import plain from '../../src/inputs/plain.ts'
import { atLeast, type Figure, told } from './figure.ts'
import type { Folder } from './folder.ts'
import { spearman } from './spearman.ts'

interface Scored {
  readonly score: number
  readonly difficulty: number
}

const scoreOf = (text: string, analyzer: Analyzer): Scored => {
  const scored = scoreDocument(plain.read(text), analyzer)
  return { score: scored?.score.value ?? 100, difficulty: scored?.difficulty ?? 1 }
}

const sentences = (folder: Folder, analyzer: Analyzer): Figure[] =>
  folder.matching(/^readability-sentences\..*jsonl$/).map((file) => {
    const rated = folder.rows<{ text: string; level: number }>(file)
    const found = rated.map(({ text }) => scoreOf(text, analyzer).difficulty)
    const value = spearman(
      found,
      rated.map(({ level }) => level),
    )
    const label = `${file}: difficulty and rating, ${rated.length} sentences`
    return file.includes('train') ? told(`${label} (fitted on)`, value) : atLeast(label, value, 0.82)
  })

const texts = (folder: Folder, analyzer: Analyzer): Figure[] =>
  folder.matching(/^adult-reader-texts\..*jsonl$/).flatMap((file) => {
    const rated = folder.rows<{ text: string; gold_score_20: number }>(file)
    const found = rated.map(({ text }) => scoreOf(text, analyzer))
    const gold = rated.map((row) => row.gold_score_20)
    return [
      atLeast(
        `${file}: score (reversed) and experts, ${rated.length} texts`,
        spearman(
          found.map(({ score }) => -score),
          gold,
        ),
        0.58,
      ),
      told(
        `${file}: difficulty of the sentences alone and experts`,
        spearman(
          found.map(({ difficulty }) => difficulty),
          gold,
        ),
      ),
    ]
  })

const share = (right: number, all: number): number => right / all

const pairs = (folder: Folder, analyzer: Analyzer): Figure[] =>
  folder.matching(/^text-pairs\..*jsonl$/).flatMap((file) => {
    const all = folder
      .rows<{ complex: string; simple: string }>(file)
      .map(({ complex, simple }) => [scoreOf(complex, analyzer), scoreOf(simple, analyzer)] as const)
    const byDifficulty = all.filter(([complex, simple]) => complex.difficulty > simple.difficulty)
    const byScore = all.filter(([complex, simple]) => complex.score < simple.score)
    return [
      atLeast(
        `${file}: ranked right by difficulty, ${all.length} pairs`,
        share(byDifficulty.length, all.length),
        0.93,
      ),
      told(`${file}: ranked right by score`, share(byScore.length, all.length)),
    ]
  })

/** How the difficulty and the score agree with people. */
export const difficultyFigures = (folder: Folder, analyzer: Analyzer): Figure[] => [
  ...sentences(folder, analyzer),
  ...texts(folder, analyzer),
  ...pairs(folder, analyzer),
]
