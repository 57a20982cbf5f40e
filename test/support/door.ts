import type { Door } from '../../src/cli/door.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import type { AnalysisContext, Context } from '../../src/services/context.ts'
import { exampleRuleBase } from './rule-base.ts'

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const absent = async (): Promise<never> => {
  throw new Error('A secret of the letter')
}

/** A terminal door with nothing behind it but an example rule base. */
export const exampleContext: AnalysisContext & Pick<Context, 'ruleBase'> = {
  inputs: {},
  definitions: {
    fr: { code: 'fr', name: 'français', functionWords: ['le'], binaries: [], load: absent },
  },
  analyzer: absent,
  ruleBase: async () => exampleRuleBase(),
}

/** Types `args` after `limpide`, in this process. */
export const type = async (
  args: readonly string[],
  changes: Partial<Door> = {},
  input = '',
): Promise<Run> => {
  let [stdout, stderr] = ['', '']
  const door: Door = {
    terminal: {
      colours: false,
      isTyped: false,
      input: (async function* () {
        yield new TextEncoder().encode(input)
      })(),
      write: (text) => {
        stdout += text
      },
      complain: (text) => {
        stderr += `limpide\u00a0: ${text}\n`
      },
    },
    version: '0.0.0-test',
    outputs: {
      json: () => import('../../src/outputs/json.ts').then((module) => module.default),
      text: () => import('../../src/outputs/text.ts').then((module) => module.default),
    },
    context: async () => exampleContext,
    startService: async () => ({ url: 'http://localhost:3000', close: async () => {} }),
    ...changes,
  }
  const code = await runCli(door, args)
  return { code, stdout, stderr }
}
