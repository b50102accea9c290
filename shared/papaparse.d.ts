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
      readonly meta: { readonly delimiter: string }
    }
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly quotes: boolean; readonly newline: string },
    ): string
  }
  export default papaparse
}
