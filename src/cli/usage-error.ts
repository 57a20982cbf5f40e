/** The command cannot be carried out as it was typed. `message` is one French sentence that says what to type. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
