import { foldForSearch } from './fold-search.ts'

/** Words that are compared together. */
const shingleLength = 3
/** Texts shorter than this are alike by nature. Unit: words. */
const shortest = 8
const bands = 3
const hashesOfBand = 6

const word = /[\p{L}\p{N}\p{M}]+/gu
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u

/**
 * Numbers of which two texts that say nearly the same share one: MinHash over every three neighbouring words, in bands. Two
 * texts share nine tenths of those: found nine times in ten; half of them: one time in twenty. `scope` keeps apart what is
 * meant to be alike. None for a text that is too short. Each is a safe integer.
 */
export function likenessBands(text: string, scope: string): readonly number[] {
  const folded = foldForSearch(text)
  const words = unspaced.test(folded) ? [...folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')] : (folded.match(word) ?? [])
  if (words.length < shortest) return []
  const least = new Uint32Array(bands * hashesOfBand).fill(0xffffffff)
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + shingleLength).join(' '), 0x811c9dc5)
    for (let index = 0; index < least.length; index += 1) {
      const value = mixed(hash ^ Math.imul(index + 1, 0x9e3779b1))
      if (value < (least[index] ?? 0)) least[index] = value
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const key = `${scope}:${band}:${least.slice(band * hashesOfBand, (band + 1) * hashesOfBand).join(',')}`
    return hashOf(key, 0x811c9dc5) * 0x100000 + (hashOf(key, 0x01000193) >>> 12)
  })
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
