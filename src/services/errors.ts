/** Where in the request a value was refused: a JSON pointer and one French sentence. */
export interface FieldFault {
  readonly path: string
  readonly message: string
}

/** A refusal that a person can act on. `code` is for machines; `message` is French and says what to do. */
export abstract class ServiceError extends Error {
  readonly code: string
  readonly faults: readonly FieldFault[]
  readonly isRefusal = true
  constructor(code: string, message: string, faults: readonly FieldFault[] = []) {
    super(message)
    this.code = code
    this.faults = faults
  }
}

/** True for a refusal of the service in another bundle too, which has a class of its own. */
export const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && 'isRefusal' in error && error.isRefusal === true

/** What was asked makes no sense as it stands: mend it and ask again. */
export class InvalidInputError extends ServiceError {
  override readonly name = 'InvalidInputError'
}

export class TooLargeError extends ServiceError {
  override readonly name = 'TooLargeError'
}

/** The document is of a kind that cannot be read here at all. */
export class UnknownFormatError extends ServiceError {
  override readonly name = 'UnknownFormatError'
}

export class NotFoundError extends ServiceError {
  override readonly name = 'NotFoundError'
}

/** It made sense for a state that is no longer the present one. */
export class ConflictError extends ServiceError {
  override readonly name = 'ConflictError'
}

/** Something the service needs does not answer; the same request may succeed later. */
export class UnavailableError extends ServiceError {
  override readonly name = 'UnavailableError'
}
