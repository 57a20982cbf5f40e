import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileRules, RuleFileError } from '../../src/build/compile-rules.ts'

const sources = 'guide:\n  title: Guide de rédaction\n  author: Un ministère\n  year: 2001\n'

const rule = `title: Remplacer « nonobstant »
severity: warning
treatment: replace
match:
  kind: terms
  terms:
    - find: nonobstant
      replace: [malgré]
suggest: review
message: "« {found} » est un mot du droit."
explanation: Hors du droit, presque personne n’emploie ce mot.
source:
  - work: guide
examples:
  flags:
    - text: "{{Nonobstant}} votre courrier, nous refusons."
      rewrite: "Malgré votre courrier, nous refusons."
    - text: "Payez {{nonobstant}} ce délai."
      rewrite: "Payez malgré ce délai."
  allows:
    - text: "Nous refusons malgré votre courrier."
      because: Le mot courant.
    - text: "Le jugement est exécutoire."
      because: Sans le mot.
`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'limpide-rules-'))
  write('sources.yaml', sources)
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (file: string, text: string): void => {
  const path = join(root, 'rules', 'fr', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The complaint about `rules/fr/words/nonobstant.yaml` with this content. */
const complaint = (text: string): string => {
  write('words/nonobstant.yaml', text)
  try {
    compileRules(root, 'fr')
  } catch (error) {
    expect(error).toBeInstanceOf(RuleFileError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('no complaint')
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

describe('compiling rule files', () => {
  it('names a rule, its theme and nothing else after its path', () => {
    write('words/nonobstant.yaml', rule)
    write('words/law/susvise.yaml', rule)
    const { language, rules } = compileRules(root, 'fr')
    expect(language).toBe('fr')
    expect(rules.map(({ id, theme }) => [id, theme])).toEqual([
      ['fr/words/law/susvise', 'words'],
      ['fr/words/nonobstant', 'words'],
    ])
  })

  it('leaves out the bibliography and the calibrations, and keeps the works', () => {
    write('calibrations/2026-10.yaml', 'weights: {}')
    const base = compileRules(root, 'fr')
    expect(base.rules).toEqual([])
    expect(base.sources).toEqual({
      guide: { title: 'Guide de rédaction', author: 'Un ministère', year: 2001 },
    })
  })

  it('has nothing to say of a language without rules', () => {
    expect(compileRules(root, 'xx')).toMatchObject({ language: 'xx', rules: [], sources: {} })
  })

  it('fills in what a file may leave out', () => {
    write('words/nonobstant.yaml', rule)
    expect(compileRules(root, 'fr').rules[0]).toMatchObject({ status: 'active', formerly: [] })
  })

  it('keeps the hash of a rule whose prose changes, and changes it with its match', () => {
    const hashes = (text: string): readonly (string | undefined)[] => {
      write('words/nonobstant.yaml', text)
      const base = compileRules(root, 'fr')
      return [base.rules[0]?.hash, base.hash]
    }
    const before = hashes(rule)
    expect(hashes(rule.replace('un mot du droit', 'un vieux mot'))).toEqual(before)
    const [changed, changedBase] = hashes(rule.replace('find: nonobstant', 'find: malgré que'))
    expect(changed).not.toBe(before[0])
    expect(changedBase).not.toBe(before[1])
  })

  it('changes the hash of the rule base with whatever changes a score', () => {
    const baseHash = (text: string): string => {
      write('words/nonobstant.yaml', text)
      return compileRules(root, 'fr').hash
    }
    const before = baseHash(rule)
    expect(baseHash(rule.replace('severity: warning', 'severity: error'))).not.toBe(before)
    expect(baseHash(rule.replace('severity: warning', 'severity: warning\nstatus: trial'))).not.toBe(before)
  })
})

describe('a rule file with a fault is refused with one sentence', () => {
  it.each([
    [
      'a key that does not exist',
      rule.replace('find: nonobstant', 'find: nonobstant\n      finds: x'),
      'find: nonobstant',
      'match.terms.0',
      'finds',
    ],
    [
      'a value that is not one of the choices',
      rule.replace('severity: warning', 'severity: high'),
      'severity',
      'severity',
      'warning',
    ],
    [
      'a value of the wrong type',
      rule.replace('replace: [malgré]', 'replace: malgré'),
      'replace:',
      'match.terms.0.replace',
      'array',
    ],
    [
      'too few examples',
      rule.replace(/ {4}- text: "Le jugement[\s\S]*$/, ''),
      '- text: "Nous refusons',
      'examples.allows',
      '2',
    ],
    [
      'an empty text',
      rule.replace('message: "« {found} » est un mot du droit."', 'message: ""'),
      'message',
      'message',
      '1',
    ],
    [
      'a kind of matching that does not exist',
      rule.replace('kind: terms', 'kind: regex'),
      'kind: regex',
      'match.kind',
      'terms',
    ],
  ])('%s: the file, the line, the key and where to look', (_, text, at, key, hint) => {
    const said = complaint(text)
    expect(said).toMatch(/^rules\/fr\/words\/nonobstant\.yaml:\d+: /)
    expect(said.split(':')[1]).toBe(String(lineOf(text, at)))
    expect(said).toContain(` ${key}: `)
    expect(said).toContain(hint)
    expect(said).toContain('See src/rulebase/rule.ts')
  })

  it('a key that is missing: the line of what should hold it', () => {
    const text = rule.replace('severity: warning\n', '')
    expect(complaint(text)).toMatch(/^rules\/fr\/words\/nonobstant\.yaml:1: severity: /)
  })

  it('broken YAML: the line to mend', () => {
    const text = rule.replace('replace: [malgré]', 'replace: [malgré')
    const said = complaint(text)
    expect(said).toMatch(/^rules\/fr\/words\/nonobstant\.yaml:\d+: this is not valid YAML/)
    expect(said).toContain('Mend that line.')
    expect(said.split('\n')).toHaveLength(1)
  })

  it.each(['', '# nothing yet\n', '- a list\n', 'a line of text\n'])(
    'something that is no rule at all: %j',
    (text) => {
      expect(complaint(text)).toMatch(/^rules\/fr\/words\/nonobstant\.yaml:1: the whole file: /)
    },
  )

  it('the same key twice', () => {
    expect(complaint(`${rule}title: Encore\n`)).toMatch(/nonobstant\.yaml:\d+: this is not valid YAML/)
  })

  it('a source that is not in the bibliography: its line, its name and where to add it', () => {
    const text = rule.replace('- work: guide', '- work: memoire')
    const said = complaint(text)
    expect(said).toContain(`rules/fr/words/nonobstant.yaml:${lineOf(text, 'work: memoire')}: `)
    expect(said).toContain('memoire')
    expect(said).toContain('rules/fr/sources.yaml')
  })

  it('a fault in the bibliography itself', () => {
    write('sources.yaml', 'guide:\n  title: Guide\n  writer: Personne\n')
    expect(complaint(rule)).toMatch(/^rules\/fr\/sources\.yaml:\d+: guide/)
  })
})
