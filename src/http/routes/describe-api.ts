import type { Route } from '../route.ts'

export const describeApi: Route = (app, ctx) => {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Limpide',
      version: ctx.engine,
      description:
        'Checks that a letter of a public administration can be understood, and suggests rewrites.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
  })
}

export default describeApi
