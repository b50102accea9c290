import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './base64.ts'

/**
 * A header's text (RFC 5322, 2.2.3): as it is where it is ASCII, otherwise as encoded words (RFC 2047) of whole characters, at
 * most 75 signs each, a line each.
 *
 * @param name with which the first line begins
 */
export function writeHeader(name: string, value: string): string {
  const text = value.replaceAll(/[\r\n\t]+/g, ' ').trim()
  const line = `${name}: ${text}`
  // What looks like an encoded word would be read as one.
  if (/^[ -~]*$/.test(text) && line.length <= 78 && !text.includes('=?')) return line
  return `${name}: ${encodedWords(text, 76 - name.length - 2).join('\r\n ')}`
}

const start = '=?UTF-8?B?'
const end = '?='
const longestWord = 75

function encodedWords(text: string, firstRoom: number): readonly string[] {
  const words: string[] = []
  let taken: Uint8Array[] = []
  let size = 0
  const room = (): number => {
    const signs = Math.min(longestWord, words.length === 0 ? firstRoom : longestWord) - start.length - end.length
    return Math.floor(signs / 4) * 3
  }
  const close = (): void => {
    words.push(`${start}${base64(joined(taken, size))}${end}`)
    taken = []
    size = 0
  }
  for (const character of text) {
    const bytes = utf8ToBytes(character)
    if (size + bytes.length > room()) close()
    taken.push(bytes)
    size += bytes.length
  }
  close()
  return words
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
