import { canonicalText, type Seal } from '../../shared/approval/seal.ts'
import { isSigned } from './ed25519.ts'

/**
 * Whether the seal was made with the key that it names, and nothing in it was changed since. Whose key that is, it does
 * not tell. Never throws.
 */
export function isSealGenuine({ statement, signature }: Seal): boolean {
  try {
    return isSigned(canonicalText(statement), signature, statement.reviewer.key)
  } catch {
    return false
  }
}
