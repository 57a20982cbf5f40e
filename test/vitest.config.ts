import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  test: {
    root,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/generate.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
})
