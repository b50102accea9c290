import type { Person } from './approval.ts'

/** A raw Ed25519 public key in base64url: the last character has only four bits to say. */
const keyAtEnd = /(?:^|[\s<(:,;])([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])[\s>).,;]*$/

/** Somebody as one line of text, to be sent to a colleague: the name, then the key. */
export function personText({ name, key }: Person): string {
  return `${name.trim()} ${key}`.trim()
}

/** Reads such a line, or two of them, one below the other. `no-key` and `no-name` say what is missing. */
export function readPerson(text: string): Person | 'no-key' | 'no-name' {
  const found = keyAtEnd.exec(text.trim())
  const key = found?.[1]
  if (found === null || key === undefined) return 'no-key'
  const name = text
    .trim()
    .slice(0, found.index)
    .replace(/\s+/g, ' ')
    .replace(/[\s<(:,;]+$/, '')
    .trim()
  return name === '' ? 'no-name' : { name, key }
}
