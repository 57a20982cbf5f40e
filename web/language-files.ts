/// <reference types="vite/client" />
import type { LanguageFiles } from '../src/services/load-languages.ts'

// The address of each file that the build of the rule base and of the lexicons wrote; nothing is fetched yet.
const addresses = import.meta.glob<string>('../src/generated/*.{json,bin}', {
  query: '?url',
  import: 'default',
  eager: true,
})

const fetchFile = async (name: string): Promise<Response> => {
  const address = addresses[`../src/generated/${name}`]
  if (!address) throw new Error(`The build wrote no ${name}`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`)
  return response
}

/** Languages and their rules, fetched from the page's own server when they are first needed. */
export const languageFiles: LanguageFiles = {
  rules: async (language) => (await fetchFile(`rules.${language}.json`)).json(),
  data: async (language) => (await fetchFile(`data.${language}.json`)).json(),
  binary: async (language, name) =>
    new Uint8Array(await (await fetchFile(`${name}.${language}.bin`)).arrayBuffer()),
}
