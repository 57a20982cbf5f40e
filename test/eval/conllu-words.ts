/** A word of a CoNLL-U file: where it stands among the characters that are no white space, and what is said of it. */
export interface ConlluWord {
  readonly id: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly features: string
  /** `id` of the word it depends on; 0 for the root, NaN where the file says nothing. */
  readonly head: number
  readonly relation: string
}

/** A token as written, with the words in it: « du » holds two. Offsets count characters without white space. */
export interface ConlluToken {
  readonly start: number
  readonly end: number
  readonly words: readonly ConlluWord[]
}

export interface ConlluSentence {
  readonly text: string
  readonly tokens: readonly ConlluToken[]
}

const bare = (text: string): string => text.replace(/\s+/gu, '')

/** Reads CoNLL-U. Offsets run through the whole file, so that two cuts of one text can be laid side by side. */
export const readConlluWords = (content: string): ConlluSentence[] => {
  let position = 0
  return content.split(/\r?\n\r?\n/).flatMap((block) => {
    const tokens: { start: number; end: number; words: ConlluWord[] }[] = []
    let insideUntil = 0
    for (const line of block.split(/\r?\n/)) {
      const [id = '', form = '', lemma = '', upos = '', , features = '', head = '', relation = ''] =
        line.split('\t')
      if (!/^\d+(?:-\d+)?$/.test(id)) continue
      const [first = 0, last] = id.split('-').map(Number)
      const word = { id: first, form, lemma, upos, features, head: Number(head), relation }
      if (last === undefined && first <= insideUntil) {
        tokens.at(-1)?.words.push(word)
        continue
      }
      const start = position
      position += bare(form).length
      tokens.push({ start, end: position, words: last === undefined ? [word] : [] })
      if (last !== undefined) insideUntil = last
    }
    if (tokens.length === 0) return []
    return [{ text: /^# text = (.*)$/m.exec(block)?.[1] ?? '', tokens }]
  })
}
