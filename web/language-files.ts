/// <reference types="vite/client" />
import type { LanguageDefinition } from '../src/languages/language.ts'
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

const binary = async (name: string, language: string): Promise<[string, Uint8Array]> => {
  const response = await fetchFile(`${name}.${language}.bin`)
  return [name, new Uint8Array(await response.arrayBuffer())]
}

/** Languages and their rules, fetched from the page's own server when they are first needed. */
export const languageFiles = (definitions: Readonly<Record<string, LanguageDefinition>>): LanguageFiles => ({
  rules: async (language) => (await fetchFile(`rules.${language}.json`)).json(),
  assets: async (language) => {
    const names = definitions[language]?.binaries ?? []
    const [data, ...binaries] = await Promise.all([
      fetchFile(`data.${language}.json`).then((response) => response.json()),
      ...names.map((name) => binary(name, language)),
    ])
    return { data, binaries: Object.fromEntries(binaries) }
  },
})
