import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy forbids `data:` addresses for what it fetches.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    fs: { allow: [here('..')] },
    // `npm run dev` shows the page; a service started beside it answers for the rest.
    proxy: { '/api': 'http://localhost:3000' },
  },
})
