import type { AnalysisContext } from '../services/context.ts'

/** Endings of the files that can be read. */
export const extensionsOf = async ({ inputs }: AnalysisContext): Promise<string[]> =>
  (await Promise.all(Object.values(inputs).map((load) => load()))).flatMap(({ extensions }) => extensions)
