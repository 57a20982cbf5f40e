import { mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'
import { thisMachine } from './browser-machine.ts'
import { findBrowser, installBrowser } from './browser-path.ts'

const lock = join(tmpdir(), 'limpide-installs-a-browser')

/** No installation takes this long: a lock this old was left by a process that was stopped. */
const longestInstallMs = 15 * 60_000

const take = (): boolean => {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > longestInstallMs) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Test files run at the same time: the first one installs, the others wait for it. */
const installOnce = async (): Promise<string> => {
  while (!take()) await pause(500)
  try {
    return findBrowser(thisMachine) ?? installBrowser(thisMachine)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Nothing of these may call out: a test that passes must pass without a network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a real Chromium, installed first when the machine has none. Throws one sentence when none can be had. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(thisMachine) ?? (await installOnce()),
    // Chromium's sandbox refuses to run as root, as in a container.
    args: thisMachine.isRoot ? ['--no-sandbox', ...quiet] : quiet,
  })
