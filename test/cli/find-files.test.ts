import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFiles } from '../../src/cli/find-files.ts'

const extensions = async () => ['txt', '.md']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-'))
  for (const name of ['b', 'node_modules', '.git', 'empty']) mkdirSync(join(folder, name))
  for (const name of ['z.txt', 'a.MD', 'b/c.txt', 'node_modules/d.txt', '.git/e.txt', 'f.pdf'])
    writeFileSync(join(folder, name), 'x')
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1))

describe('findFiles', () => {
  it('finds the documents of a folder in the order of their names, and only them', async () => {
    const { paths, unread } = await findFiles([folder], extensions)
    expect(names(paths)).toEqual(['a.MD', 'b/c.txt', 'z.txt'])
    expect(unread).toEqual([])
  })

  it('takes a file whatever its extension, and once', async () => {
    const file = join(folder, 'f.pdf')
    expect((await findFiles([file, file, '-', '-'], extensions)).paths).toEqual([file, '-'])
  })

  it('goes on after a file that does not exist, and names it', async () => {
    const { paths, unread } = await findFiles([join(folder, 'absent.txt'), join(folder, 'z.txt')], extensions)
    expect(names(paths)).toEqual(['z.txt'])
    expect(unread.map(({ message }) => message)).toEqual([
      `Le fichier «\u00a0${folder}/absent.txt\u00a0» n’existe pas. Vérifiez son nom.`,
    ])
  })

  it('says that a folder holds no document', async () => {
    const { unread } = await findFiles([join(folder, 'empty')], extensions)
    expect(unread[0]?.message).toContain('ne contient aucun document .txt, .md')
  })

  it('says that a link goes round in circles', async () => {
    const { unread } = await findFiles([join(folder, 'loop')], extensions)
    expect(unread[0]?.message).toContain('tourne en rond')
  })
})
