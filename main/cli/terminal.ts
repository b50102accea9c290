import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure } from '../../shared/ipc/contract.ts'

/** What the command line needs of its process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly input: AsyncIterable<string>
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  writeError(text: string): void
}

export const exitCodes = { clean: 0, violations: 1, badInput: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a person named was read or found, or it was not. */
export type Found<Value> = { readonly ok: true; readonly value: Value } | NotFound

export interface NotFound {
  readonly ok: false
  /** A key under `cli.errors`. */
  readonly problem: string
  readonly data: Readonly<Record<string, string>>
}

/** Says on the error stream why nothing is done; `problem` is a key under `cli.errors`. */
export function fail(
  terminal: Terminal,
  translate: Translate,
  problem: string,
  data: Readonly<Record<string, string>>,
): ExitCode {
  terminal.writeError(`plumeline: ${translate(`cli.errors.${problem}`, data)}\n`)
  return exitCodes.badInput
}

/** Why the disk did not do what was asked, in the words of the system. */
export function causeOf(failure: Failure): string {
  return failure.kind === 'storage' ? failure.detail : failure.kind
}
