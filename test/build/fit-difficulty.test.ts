import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../src/build/root.ts'
import { difficultyTermIds } from '../../src/languages/language.ts'

const file = join(root, 'src', 'languages', 'fr', 'data', 'difficulty.yaml')

describe('fitting the weights of difficulty', () => {
  it('asks for the rated sentences and changes nothing without them', () => {
    const before = readFileSync(file, 'utf8')
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'src', 'build', 'fit-difficulty.ts')],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stderr).toContain('Give the rated sentences')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('wrote terms in the order that the engine has them, and the level that they give to easy sentences', () => {
    const fitted: {
      base: number
      'easy-level': number
      terms: Record<string, { weight: number; easy: number }>
    } = parse(readFileSync(file, 'utf8'))
    const ids = Object.keys(fitted.terms)
    expect(ids).toEqual(difficultyTermIds.filter((id) => ids.includes(id)))
    const level = Object.values(fitted.terms).reduce(
      (sum, { weight, easy }) => sum + weight * easy,
      fitted.base,
    )
    // Each number is written with four figures.
    expect(level).toBeCloseTo(fitted['easy-level'], 2)
  })
})
