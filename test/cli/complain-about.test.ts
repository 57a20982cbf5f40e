import { expect, it } from 'vitest'
import { complainAbout } from '../../src/cli/complain-about.ts'
import type { Door } from '../../src/cli/door.ts'

const told = (unread: readonly { path: string; message: string }[], read: number): string[] => {
  const complaints: string[] = []
  const terminal = { complain: (text: string) => complaints.push(text) }
  // Only the voice of the terminal is used.
  complainAbout(unread, read, { terminal } as unknown as Door)
  return complaints
}

it('each document that is missing is named once, with the reason', () => {
  expect(told([{ path: 'a.txt', message: 'Ce document est vide.' }], 0)).toEqual([
    'a.txt\u00a0: Ce document est vide.',
  ])
  expect(told([{ path: 'a.txt', message: 'Le fichier « a.txt » n’existe pas.' }], 0)).toEqual([
    'Le fichier « a.txt » n’existe pas.',
  ])
})

it('standard input is called by its name', () => {
  expect(told([{ path: '-', message: 'Ce document est vide.' }], 0)).toEqual([
    'entrée standard\u00a0: Ce document est vide.',
  ])
})

it('a result that lacks documents is called incomplete, and no other', () => {
  const one = [{ path: 'a.txt', message: 'Ce document est vide.' }]
  expect(told(one, 2)).toHaveLength(2)
  expect(told(one, 2)[1]).toContain('incomplet')
  expect(told([], 2)).toEqual([])
})
