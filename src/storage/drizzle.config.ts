import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate --config src/storage/drizzle.config.ts --name <what-changed>` writes the next migration. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/storage/schema/*.ts',
  out: './src/storage/migrations',
})
