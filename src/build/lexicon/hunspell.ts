/** A stem of dictionary-fr with its two-letter flags. */
export interface Stem {
  readonly word: string
  readonly flags: readonly string[]
}

interface Affix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

export type Affixes = ReadonlyMap<string, readonly Affix[]>

const symbolFlags = /^(?:U\.)?\|\|--$/

export const readStems = (dic: string): Stem[] =>
  dic
    .normalize('NFC')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [word, flags = ''] = line.trim().split('/')
      if (!word) return []
      return [{ word, flags: symbolFlags.test(flags) ? ['||'] : (flags.match(/../g) ?? []) }]
    })

/** The suffix groups; prefixes (elided articles, metric prefixes) say nothing about the word itself. */
export const readAffixes = (aff: string): Affixes => {
  const groups = new Map<string, Affix[]>()
  for (const line of aff.normalize('NFC').split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/)
    if (kind !== 'SFX' || !flag || !strip || !add || !condition) continue
    const group = groups.get(flag) ?? []
    groups.set(flag, group)
    group.push({
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`),
    })
  }
  return groups
}

/** The forms a suffix group makes of a stem, in the order of the group. */
export const expand = (word: string, flag: string, affixes: Affixes): string[] => [
  ...new Set(
    (affixes.get(flag) ?? [])
      .filter(({ condition, strip }) => condition.test(word) && word.endsWith(strip))
      .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
  ),
]
