/** A word of a treebank where it stands in its sentence, with the label our tagger would give it. */
export interface GoldToken {
  readonly start: number
  readonly end: number
  /** « VERB:Fin », « NOUN ». */
  readonly label: string
}

export interface GoldSentence {
  readonly text: string
  readonly tokens: readonly GoldToken[]
}

const verbLabel = (upos: string, features: string): string => {
  if (features.includes('VerbForm=Part'))
    return `${upos}:${features.includes('Tense=Pres') ? 'Pres' : 'Past'}`
  return `${upos}:${features.includes('VerbForm=Inf') ? 'Inf' : 'Fin'}`
}

const labelOf = (upos: string, features: string): string =>
  upos === 'VERB' || upos === 'AUX' ? verbLabel(upos, features) : upos

const readSentence = (block: string): GoldSentence | undefined => {
  const text = /^# text = (.*)$/m.exec(block)?.[1]
  if (text === undefined) return undefined
  const tokens: GoldToken[] = []
  let from = 0
  let insideUntil = 0
  for (const line of block.split('\n')) {
    const [id = '', form = '', , upos = '', , features = ''] = line.split('\t')
    if (!/^\d+(?:-\d+)?$/.test(id)) continue
    const [first = 0, last] = id.split('-').map(Number)
    if (last === undefined && first <= insideUntil) continue
    const start = text.indexOf(form, from)
    if (start < 0) return undefined
    from = start + form.length
    // A contraction such as « du » holds a preposition and an article: our tagger calls it by the first.
    if (last !== undefined) insideUntil = last
    tokens.push({ start, end: from, label: last === undefined ? labelOf(upos, features) : 'ADP' })
  }
  return { text, tokens }
}

/** Reads a treebank in the CoNLL-U format of Universal Dependencies. */
export const readConllu = (content: string): GoldSentence[] =>
  content.split(/\r?\n\r?\n/).flatMap((block) => readSentence(block) ?? [])
