import type { Translate } from '../../shared/i18n/translator.ts'

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
