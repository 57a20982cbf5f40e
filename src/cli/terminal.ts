/** Where a command reads and writes. */
export interface Terminal {
  readonly colours: boolean
  /** A person is typing: nothing is piped in. */
  readonly isTyped: boolean
  readonly input: AsyncIterable<Uint8Array>
  write(text: string): void
  complain(text: string): void
}

/** See https://no-color.org and https://force-color.org. */
const wantsColours = ({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean => {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => ({
  colours: wantsColours(process.env, process.stdout.isTTY === true),
  isTyped: process.stdin.isTTY === true,
  input: process.stdin,
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`limpide\u00a0: ${text}\n`),
})

/** A reader that stops early, such as `head`, ends the command quietly. */
export const acceptClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? process.exitCode : 2)
    })
}
