/** What a shell or a pipeline learns from the command. */
export const exitCodes = {
  clean: 0,
  /** Findings above the limit. */
  findings: 1,
  /** Wrong usage, or something that could not be read. */
  failure: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
