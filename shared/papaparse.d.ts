/**
 * What we use of papaparse. Its own types bring those of Node and the DOM with them, which this room must not see; that is
 * why it is imported by its file.
 */
declare module 'papaparse/papaparse.js' {
  interface ParseError {
    readonly type: string
    readonly code: string
    readonly row?: number
    /** Where in the text. */
    readonly index?: number
  }
  const papaparse: {
    parse(
      text: string,
      /** Without a delimiter, one is guessed. */
      options: {
        readonly delimiter?: string
        readonly delimitersToGuess?: readonly string[]
        readonly preview?: number
      },
    ): {
      readonly data: readonly (readonly string[])[]
      readonly errors: readonly ParseError[]
      readonly meta: { readonly delimiter: string; readonly linebreak: string }
    }
    /** What `parse` parses with: a part of a text at a time. */
    Parser: new (options: { readonly delimiter: string; readonly newline: string }) => {
      /** With `ignoreLastRow` a row at the end that the text may cut is left out. */
      parse(
        text: string,
        baseIndex: number,
        ignoreLastRow: boolean,
      ): {
        readonly data: readonly (readonly string[])[]
        readonly errors: readonly ParseError[]
        /** Where the last row ends that was read. */
        readonly meta: { readonly cursor: number }
      }
    }
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly quotes: boolean; readonly newline: string },
    ): string
  }
  export default papaparse
}
