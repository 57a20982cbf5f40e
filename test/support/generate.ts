import { generate } from '../../src/build/generate.ts'

/** Tests read `src/generated/`: it is written again before each run, so that a stale one can hide nothing. */
export default async (): Promise<void> => {
  await generate()
}
