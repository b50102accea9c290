/** A SHA-256 of a text's UTF-8 bytes. The text comes in pieces, none of which ends within a character; the end is in hexadecimal. */
export interface RunningHash {
  add(piece: string): void
  end(): string
}

export type StartHash = () => RunningHash

/** What is hashed between two turns: some milliseconds of work. Unit: UTF-16 units. */
const hashedAtOnce = 1_000_000

/** The hash of a text's beginning, in steps; `end` is the end of a line, so that no character is cut in two. */
export function* hashInSteps(text: string, end: number, startHash: StartHash): Generator<undefined, string, undefined> {
  const hash = startHash()
  for (let at = 0; at < end;) {
    const lineEnd = text.indexOf('\n', at + hashedAtOnce) + 1
    const next = lineEnd === 0 || lineEnd > end ? end : lineEnd
    hash.add(text.slice(at, next))
    at = next
    yield
  }
  return hash.end()
}
