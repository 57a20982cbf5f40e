const frame = /^\s+at .+:\d+:\d+\)?$/

/** What V8 appends to the message: where the error was made. The message itself may look like frames. */
const framesOf = ({ message, stack = '' }: Error): readonly string[] => {
  const start = stack.indexOf(message)
  // The message was changed after the stack was taken: what is frame and what is text cannot be told apart.
  if (start < 0) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => frame.test(line))
}

/** What the log says of an unforeseen error: where, never the message, which may quote a letter. */
export const faultLine = (requestId: string, error: unknown): string => {
  if (!(error instanceof Error)) return `${requestId} ${typeof error}`
  const name = /^[A-Za-z]+$/.test(error.name) ? error.name : 'Error'
  return [`${requestId} ${name}`, ...framesOf(error)].join('\n')
}
