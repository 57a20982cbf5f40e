import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

// Packages written for `require` find it under this name once they stand in a module.
const requireBanner =
  "import { createRequire as limpideRequire } from 'node:module'; const require = limpideRequire(import.meta.url);"

/**
 * The service in files of its own: in one build with it, the command line would load all of zod, most of which only the
 * service uses, before it reads a letter.
 */
const serviceApart: Plugin = {
  name: 'service-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/main\.node\.ts$/ }, () => ({ path: './main.node.js', external: true }))
  },
}

/** Bundles the command line and the service into `folder`, with the data they read at run time. */
export const bundle = async (folder: string = join(root, 'dist')): Promise<void> => {
  // `web/` is built by vite into the same folder, and stays.
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) rmSync(join(folder, name))
  const options: BuildOptions = {
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['better-sqlite3'],
    banner: { js: requireBanner },
    logLevel: 'warning',
  }
  await build({ ...options, entryPoints: [join(root, 'src', 'main.node.ts')] })
  await build({ ...options, entryPoints: [join(root, 'src', 'main.cli.ts')], plugins: [serviceApart] })
  chmodSync(join(folder, 'main.cli.js'), 0o755)
  const generated = join(root, 'src', 'generated')
  rmSync(join(folder, 'generated'), { recursive: true, force: true })
  for (const name of readdirSync(generated).filter((file) => /\.(json|bin)$/.test(file)))
    cpSync(join(generated, name), join(folder, 'generated', name))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle()
