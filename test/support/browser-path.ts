import { type Machine, onPath } from './browser-machine.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** A browser that is already on the machine. */
const present = (machine: Machine): string | undefined =>
  [
    ...names.flatMap((name) => onPath(name, machine.env.PATH)),
    ...(usualPlaces[machine.platform] ?? []),
    machine.playwrightBrowser,
  ].find((path) => machine.starts(path))

const installPackage = (machine: Machine): void => {
  if (machine.platform !== 'linux' || !machine.isRoot) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (machine.run('apt-get', ['update'], env)) machine.run('apt-get', ['install', '-y', 'chromium'], env)
}

/** The browser that the environment names, or one that is there; undefined when one must be installed. */
export const findBrowser = (machine: Machine): string | undefined => {
  const named = machine.env.LIMPIDE_CHROMIUM
  if (!named) return present(machine)
  if (machine.starts(named)) return named
  throw new Error(
    `LIMPIDE_CHROMIUM names ${named}, which does not start: give it the path of a Chromium or Chrome, or unset it.`,
  )
}

/** Installs a browser in the first way that works: Debian's package, then Playwright's download. */
export const installBrowser = (machine: Machine): string => {
  installPackage(machine)
  const installed = present(machine)
  if (installed) return installed
  if (machine.downloadBrowser() && machine.starts(machine.playwrightBrowser)) return machine.playwrightBrowser
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be found or installed: install one ' +
      '(on Debian, `apt-get install chromium`), or set LIMPIDE_CHROMIUM to its path.',
  )
}
