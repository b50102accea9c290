import { hashOfText } from './seal.ts'

/**
 * What two people compare, by telephone say, to know that they speak of the same public key: the first 128 bits of the
 * SHA-256 of its 43 characters, as eight groups of four hexadecimal digits.
 */
export function keyFingerprint(key: string): string {
  return (hashOfText(key).slice(0, 32).match(/.{4}/g) ?? []).join(' ')
}
