import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressible = /\.(?:bin|css|html|js|json|svg|txt)$/

/** Below this a request costs more than the bytes saved. */
const fewestBytes = 1024

/**
 * Writes `<file>.br` and `<file>.gz` beside each file of the built page, for `http/serve-page.ts`: compressed once, here,
 * rather than at each request. Cloudflare does its own, so it is told to leave ours out.
 */
export const compressPage = (folder: string): void => {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files) {
    const bytes = readFileSync(file)
    if (bytes.length < fewestBytes) continue
    // The best quality takes ten times as long for a tenth less.
    const params = {
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_QUALITY]: 9,
    }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
  writeFileSync(join(folder, '.assetsignore'), '*.br\n*.gz\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  compressPage(fileURLToPath(new URL('../../dist/web', import.meta.url)))
