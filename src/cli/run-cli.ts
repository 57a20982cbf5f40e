import { CommanderError } from 'commander'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { createProgram } from './program.ts'
import { refusalMessage } from './speak-french.ts'

/** Runs what was typed after `limpide`. Never throws: every failure is one French sentence and a code. */
export const runCli = async (door: Door, args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.clean
  try {
    await createProgram(door, (given) => {
      code = given
    }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { faultMessage } = await import('./fault-message.ts')
      door.terminal.complain(faultMessage(error))
    } else if (error.exitCode === 0) return exitCodes.clean
    // No command was typed: commander has shown its help.
    else if (error.code !== 'commander.help') door.terminal.complain(refusalMessage(error))
    return exitCodes.failure
  }
}
