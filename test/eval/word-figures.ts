import type { WordGrade } from '../../src/document/token.ts'
import { syllables } from '../../src/languages/fr/syllables.ts'
import type { Language } from '../../src/languages/language.ts'
import { atLeast, type Figure, told } from './figure.ts'
import type { Folder } from './folder.ts'
import { spearman } from './spearman.ts'

/** « brosse à dents » is as hard as its hardest word. */
const hardestOf = (text: string, { gradeWord }: Language): WordGrade | undefined =>
  text
    .split(/[\s,]+/)
    .map((word) => gradeWord(word))
    .reduce(
      (hardest, grade) => (hardest && hardest.difficulty >= (grade?.difficulty ?? 0) ? hardest : grade),
      undefined,
    )

const agreement = (
  rated: readonly { readonly word: string; readonly rating: number }[],
  language: Language,
): { value: number; graded: number } => {
  const known = rated.flatMap(({ word, rating }) => {
    const grade = hardestOf(word, language)
    return grade ? [{ rating, difficulty: grade.difficulty }] : []
  })
  return {
    graded: known.length,
    value: spearman(
      known.map(({ difficulty }) => difficulty),
      known.map(({ rating }) => rating),
    ),
  }
}

const norms = (folder: Folder, language: Language): Figure[] => [
  ...folder.matching(/^word-subjective-frequency.*jsonl$/).map((file) => {
    const rows = folder.rows<{ word: string; subj_freq_mean: number }>(file)
    const { value, graded } = agreement(
      rows.map(({ word, subj_freq_mean }) => ({ word, rating: -subj_freq_mean })),
      language,
    )
    return atLeast(`${file}: difficulty and rarity, ${graded} of ${rows.length} words`, value, 0.7)
  }),
  ...folder.matching(/^word-age-of-acquisition.*jsonl$/).map((file) => {
    const rows = folder.rows<{ word: string; aoa_mean: number }>(file)
    const { value, graded } = agreement(
      rows.map(({ word, aoa_mean }) => ({ word, rating: aoa_mean })),
      language,
    )
    return atLeast(`${file}: difficulty and age, ${graded} of ${rows.length} words`, value, 0.6)
  }),
]

const frequencies = (folder: Folder, language: Language): Figure[] =>
  folder.matching(/^word-frequencies-subtitles.*txt$/).flatMap((file) => {
    const ranked = folder
      .text(file)
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([word = '', count]) => (/^\p{L}{2,}$/u.test(word) ? [{ word, rating: -Number(count) }] : []))
    const { value, graded } = agreement(ranked, language)
    return [
      told(`${file}: difficulty and rarity, ${graded} of ${ranked.length} forms`, value),
      told(`${file}: share of its words that are graded`, graded / ranked.length),
    ]
  })

const spoken = (folder: Folder): Figure[] =>
  folder.matching(/^lexique.*tsv$/).map((file) => {
    const words = folder
      .text(file)
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    const counted = words.filter(([form = '', , , , count]) => /^[\p{L}-]+$/u.test(form) && Number(count) > 0)
    const right = counted.filter(([form = '', , pos = '', , count]) => {
      const tag = pos.startsWith('VER') || pos.startsWith('AUX') ? 'VERB' : 'NOUN'
      return syllables(form, tag) === Number(count)
    })
    return told(`${file}: syllables right, ${counted.length} forms`, right.length / counted.length)
  })

/** How word difficulty agrees with what people say of words, and syllables with how they are spoken. */
export const wordFigures = (folder: Folder, language: Language): Figure[] => [
  ...norms(folder, language),
  ...frequencies(folder, language),
  ...spoken(folder),
]
