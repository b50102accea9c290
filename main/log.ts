/**
 * The log that `main/` writes to. `app/main.ts` joins it to a file; tests collect the lines.
 *
 * Nothing that a person wrote goes in: no titles, message text, search words or file contents. `facts` are counts,
 * kinds, names of commands and error codes.
 */
export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts): void
}

export type LogFacts = Readonly<Record<string, string | number | boolean | null>>

/** A log that keeps nothing, for the command line and for tests that do not look. */
export const silentLog: Log = { info() {}, warn() {}, error() {} }

/**
 * What may be logged of an error: its name, its code and where it was thrown, but not its message, which may quote what
 * a person wrote (a JSON or SQLite error does).
 */
export function describeError(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return { error: error.name, code, at: frame.trim().replace(/^at /, '') }
}
