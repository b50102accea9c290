import { createHash } from 'node:crypto'
import type { RunningHash } from '../../../shared/exchange/running-hash.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same for a text that comes in pieces. */
export function startHash(): RunningHash {
  const hash = createHash('sha256')
  return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') }
}

/**
 * What two libraries know a version by: the hash of its content column, which is also what is stored beside each version of
 * the history. The content must come from a reader, so that equal ones are written in the same way.
 */
export function versionHash(content: TemplateContent): string {
  return sha256(JSON.stringify(content))
}
