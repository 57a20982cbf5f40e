import { describe, expect, it } from 'vitest'
import { type Machine, onPath } from './browser-machine.ts'
import { findBrowser, installBrowser } from './browser-path.ts'

/** A machine on which only these files start. What is run on it is noted in `done`. */
const machine = (there: readonly string[], changes: Partial<Machine> = {}) => {
  const done: string[] = []
  const files = new Set(there)
  const made: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightBrowser: '/cache/chrome',
    starts: (path) => files.has(path),
    run: (program, args) => {
      done.push([program, ...args].join(' '))
      return false
    },
    downloadBrowser: () => {
      done.push('download')
      return false
    },
    ...changes,
  }
  return { made, done, files }
}

describe('finding a browser', () => {
  it('takes the one that LIMPIDE_CHROMIUM names before any other', () => {
    const env = { PATH: '/usr/bin', LIMPIDE_CHROMIUM: '/opt/mine' }
    expect(findBrowser(machine(['/usr/bin/chromium', '/opt/mine'], { env }).made)).toBe('/opt/mine')
  })

  it('refuses a LIMPIDE_CHROMIUM that does not start, rather than take another one', () => {
    const env = { PATH: '/usr/bin', LIMPIDE_CHROMIUM: '/opt/absent' }
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }).made)).toThrow(
      /^LIMPIDE_CHROMIUM names \/opt\/absent/,
    )
  })

  it('prefers chromium to chrome, wherever each is on the path', () => {
    const { made } = machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium'])
    expect(findBrowser(made)).toBe('/usr/bin/chromium')
  })

  it('takes chrome where no chromium starts', () => {
    const { made } = machine(['/usr/bin/google-chrome'])
    expect(findBrowser(made)).toBe('/usr/bin/google-chrome')
  })

  it('looks where installers put a browser without adding it to the path', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(machine(['/opt/google/chrome/chrome']).made)).toBe('/opt/google/chrome/chrome')
    expect(findBrowser(machine([mac], { platform: 'darwin' }).made)).toBe(mac)
  })

  it('uses what Playwright has downloaded before', () => {
    expect(findBrowser(machine(['/cache/chrome']).made)).toBe('/cache/chrome')
  })

  it('installs nothing by itself', () => {
    const { made, done } = machine([], { isRoot: true })
    expect(findBrowser(made)).toBeUndefined()
    expect(done).toEqual([])
  })

  it('reads every folder of the path, in order', () => {
    expect(onPath('chromium', '/a:/b')).toEqual(['/a/chromium', '/b/chromium'])
    expect(onPath('chromium', undefined)).toEqual([])
  })
})

describe('installing a browser', () => {
  it('takes the package of the system as root', () => {
    const { made, done, files } = machine([], { isRoot: true })
    const run: Machine['run'] = (program, args) => {
      done.push([program, ...args].join(' '))
      if (args[0] === 'install') files.add('/usr/bin/chromium')
      return true
    }
    expect(installBrowser({ ...made, run })).toBe('/usr/bin/chromium')
    expect(done).toEqual(['apt-get update', 'apt-get install -y chromium'])
  })

  it('leaves the packages of the system alone without the right to change them', () => {
    const { made, done, files } = machine([])
    const downloadBrowser = () => {
      files.add(made.playwrightBrowser)
      return true
    }
    expect(installBrowser({ ...made, downloadBrowser })).toBe('/cache/chrome')
    expect(done).toEqual([])
  })

  it('downloads one when the package cannot be had', () => {
    const { made, done, files } = machine([], { isRoot: true })
    const downloadBrowser = () => {
      files.add(made.playwrightBrowser)
      return true
    }
    expect(installBrowser({ ...made, downloadBrowser })).toBe('/cache/chrome')
    expect(done).toEqual(['apt-get update'])
  })

  it('says in one sentence what to do when nothing works', () => {
    const { made, done } = machine([], { isRoot: true })
    expect(() => installBrowser(made)).toThrow(/apt-get install chromium.*LIMPIDE_CHROMIUM/)
    expect(done).toEqual(['apt-get update', 'download'])
  })

  it('does not take for a success a download that does not start', () => {
    const { made } = machine([])
    expect(() => installBrowser({ ...made, downloadBrowser: () => true })).toThrow(/none could be found/)
  })
})
