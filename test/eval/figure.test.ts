import { afterEach, describe, expect, it, vi } from 'vitest'
import { atLeast, printFigures, told } from './figure.ts'

afterEach(() => vi.restoreAllMocks())

describe('a figure', () => {
  it('is met from its target on', () => {
    expect(atLeast('tags', 0.97, 0.97)).toEqual({
      label: 'tags',
      value: '0.970',
      target: '≥ 0.97',
      met: true,
    })
    expect(atLeast('tags', 0.9699, 0.97).met).toBe(false)
  })

  it('is never met by what is no number', () => {
    expect(atLeast('tags', Number.NaN, 0.97).met).toBe(false)
  })

  it('that is only told has no target', () => {
    expect(told('share', 0.5)).toEqual({ label: 'share', value: '0.500' })
  })

  it('is printed on one line with its verdict, under the title', () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    printFigures('Words', [atLeast('a', 0.9, 0.8), atLeast('b', 0.7, 0.8), told('c', 0.1)])
    expect(lines[0]).toBe('\nWords')
    expect(lines.slice(1).map((line) => line.trim().split(/\s+/))).toEqual([
      ['a', '0.900', '≥', '0.8', 'met'],
      ['b', '0.700', '≥', '0.8', 'SHORT'],
      ['c', '0.100'],
    ])
  })
})
