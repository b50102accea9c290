import { hashOfText } from './seal.ts'

/** Long enough that nobody can make another key with the same one. Unit: hexadecimal digits. */
const digits = 32

/**
 * A key as two people compare it, by reading it to each other: `1A2B 3C4D …`, eight groups of four hexadecimal digits.
 * Empty for no key.
 */
export function fingerprint(key: string): string {
  if (key === '') return ''
  return (hashOfText(key).slice(0, digits).toUpperCase().match(/.{4}/g) ?? []).join(' ')
}
