import { readSealText } from '../../shared/approval/read-seal.ts'
import { splitSealLine } from '../../shared/approval/seal-line.ts'
import { hashOfText, type Seal } from '../../shared/approval/seal.ts'
import { isSealGenuine } from './check-seal.ts'

export type SealedJson =
  | { readonly kind: 'genuine'; readonly seal: Seal }
  /** `seal`: the seal itself is not as it was made. `file`: it is, but of something else than this file. */
  | { readonly kind: 'changed'; readonly what: 'seal' }
  | { readonly kind: 'changed'; readonly what: 'file'; readonly seal: Seal }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unsealed' }

/** What the seal of a JSON export says of it. @param text Its bytes as UTF-8, a byte order mark included. Never throws. */
export function readSealedJson(text: string): SealedJson {
  const parts = splitSealLine(text)
  // A seal that stands elsewhere, or is written in another way, was put there by somebody else.
  if (parts === null) return /"seal"\s*:/.test(text) ? { kind: 'changed', what: 'seal' } : { kind: 'unsealed' }
  const reading = readSealText(parts.seal)
  if (!reading.ok) return reading.problem === 'newer' ? { kind: 'newer' } : { kind: 'changed', what: 'seal' }
  const { seal } = reading
  if (!isSealGenuine(seal)) return { kind: 'changed', what: 'seal' }
  const hash = hashOfText(parts.rest)
  const isSealed = seal.statement.files.some((file) => file.format === 'json' && file.hash === hash)
  return isSealed ? { kind: 'genuine', seal } : { kind: 'changed', what: 'file', seal }
}
