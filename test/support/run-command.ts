import { runCommandLine } from '../../main/cli/run.ts'

/** Runs a command line here, with these chunks on its standard input, and answers what came of it. */
export async function runCommand(
  list: readonly string[],
  input: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  let out = ''
  let error = ''
  const code = await runCommandLine(list, {
    environment,
    version: '1.2.3',
    input: chunksOf(input),
    write: (text) => {
      out += text
      return Promise.resolve()
    },
    writeError: (text) => {
      error += text
    },
  })
  return { code, out, error }
}

/** Standard input that comes in these chunks. */
export async function* chunksOf(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks
}
