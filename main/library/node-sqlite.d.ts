/** What the library uses of Node's built-in SQLite; the installed Node types are older than the module. */
declare module 'node:sqlite' {
  export type SQLInputValue = null | number | bigint | string | Uint8Array
  export interface StatementSync {
    all(...parameters: readonly SQLInputValue[]): unknown[]
    get(...parameters: readonly SQLInputValue[]): unknown
    run(...parameters: readonly SQLInputValue[]): { readonly changes: number | bigint }
  }
  export class DatabaseSync {
    constructor(path: string, options?: { readonly readOnly?: boolean; readonly timeout?: number })
    exec(sql: string): void
    prepare(sql: string): StatementSync
    function(
      name: string,
      options: { readonly deterministic?: boolean; readonly varargs?: boolean },
      implementation: (...values: readonly SQLInputValue[]) => SQLInputValue,
    ): void
    close(): void
  }
}
