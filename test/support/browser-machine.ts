import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** What finding a browser needs to know of a machine, and may do to it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Whether packages of the system may be installed. */
  readonly isRoot: boolean
  /** Where Playwright puts the Chromium that it downloads, there or not. */
  readonly playwrightBrowser: string
  /** True when this file is there and starts. */
  starts(path: string): boolean
  /** Runs a program to its end, with its output in sight; true when it succeeds. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): boolean
  /** Downloads Playwright's Chromium; true when it succeeds. */
  downloadBrowser(): boolean
}

const runVisibly: Machine['run'] = (program, args, env = {}) =>
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

const isRoot = process.getuid?.() === 0

const playwright = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
)

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot,
  playwrightBrowser: chromium.executablePath(),
  // On Ubuntu `/usr/bin/chromium-browser` may be a script that only says how to install one: being there is not enough.
  starts: (path) =>
    existsSync(path) &&
    (process.platform === 'win32' ||
      spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0),
  run: runVisibly,
  downloadBrowser: () =>
    runVisibly(process.execPath, [
      playwright,
      'install',
      'chromium',
      '--no-shell',
      ...(isRoot ? ['--with-deps'] : []),
    ]),
}

/** Where a program of this name may be, in the order of the machine's `PATH`. */
export const onPath = (name: string, path: string | undefined): string[] =>
  (path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
