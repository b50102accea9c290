import { handOverType, handOverVersion, type HandOver } from './hand-over-file.ts'

/** Before the hash of everything above it, which is the file's last line. */
export const hashLineStart = '"hash":"'

/**
 * The file in parts, all but its last line: one line for each template and for each list. Put together as they come, they
 * are what `handOverEnd` wants the hash of.
 */
export function* handOverParts(file: HandOver): Generator<string, void> {
  const { templates, sharedBlocks, ...rest } = file
  yield '{\n'
  for (const [name, value] of Object.entries({ type: handOverType, version: handOverVersion, ...rest })) {
    yield `${JSON.stringify(name)}:${JSON.stringify(value)},\n`
  }
  yield* list('sharedBlocks', sharedBlocks)
  yield* list('templates', templates)
}

function* list(name: string, values: readonly unknown[]): Generator<string, void> {
  yield `${JSON.stringify(name)}:[\n`
  for (const [index, value] of values.entries()) {
    yield `${JSON.stringify(value)}${index === values.length - 1 ? '' : ','}\n`
  }
  yield '],\n'
}

/** The file's last line. `hash`: SHA-256 in hexadecimal of the UTF-8 bytes of all parts. */
export function handOverEnd(hash: string): string {
  return `${hashLineStart}${hash}"}\n`
}
