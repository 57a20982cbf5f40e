import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig } from 'vite'
import { compressPage } from '../src/build/compress-page.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const built = here('../dist/web')

export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: built,
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy forbids `data:` addresses for what it fetches.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // Parsers run in the Web Worker, which has no `document`: packages that ask for one elsewhere have a build without.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es' },
  // Packages found late would reload the page of whoever develops, and lose their letter.
  optimizeDeps: { entries: ['index.html', 'analysis.worker.ts', 'preview.ts'] },
  plugins: [{ name: 'compress-page', apply: 'build', writeBundle: () => compressPage(built) }],
  server: {
    port: 5173,
    fs: { allow: [here('..')] },
    // `npm run dev` shows the page; a service started beside it answers for the rest.
    proxy: Object.fromEntries(['/api', '/regles', '/lecons'].map((path) => [path, 'http://localhost:3000'])),
  },
})
