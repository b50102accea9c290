import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The first 16 hexadecimal digits of the SHA-256 of the text's NFC form in UTF-8. It ties exceptions and confirmations to
 * the text they were given for; a lone surrogate hashes as U+FFFD.
 */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, 16)
}
