import { engineVersion } from './engine/version.ts'
import { inputs } from './generated/inputs.ts'
import { languages } from './generated/languages.ts'
import { metrics } from './generated/metrics.ts'
import { migrations } from './generated/migrations.ts'
import { routes } from './generated/routes.ts'
import { workerAssets } from './generated/worker-assets.ts'
import { createApp } from './http/app.ts'
import { faultLine } from './http/fault-line.ts'
import { type AssetsBinding, fetchPage } from './http/fetch-page.ts'
import type { App } from './http/route.ts'
import { type LanguageFiles, loadLanguages } from './services/load-languages.ts'
import { type D1Binding, openD1 } from './storage/d1.ts'

interface Env {
  readonly DB: D1Binding
  readonly ASSETS: AssetsBinding
}

const found = <T>(value: T | undefined, place: string): T => {
  if (value === undefined) throw new Error(`The build wrote no ${place}`)
  return value
}

const files: LanguageFiles = {
  rules: async (language) => found(workerAssets[language]?.rules, `rules.${language}.json`),
  data: async (language) => found(workerAssets[language]?.data, `data.${language}.json`),
  binary: async (language, name) =>
    new Uint8Array(found(workerAssets[language]?.binaries[name], `${name}.${language}.bin`)),
}

const build = (env: Env): App => {
  const ctx = {
    ...loadLanguages(languages, files, metrics),
    inputs,
    engine: engineVersion,
    store: openD1(env.DB, migrations),
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
  }
  const app = createApp(ctx, { routes, reportFault: (id, error) => console.error(faultLine(id, error)) })
  fetchPage(app, env.ASSETS)
  return app
}

// One app for the life of the isolate: Cloudflare hands the same bindings to every request.
let app: App | undefined

export default {
  fetch: (request: Request, env: Env): Response | Promise<Response> => {
    app ??= build(env)
    return app.fetch(request)
  },
}
