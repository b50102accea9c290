import { canonicalText, type Seal } from './seal.ts'

/** A seal's file stands beside the one that it is about, whose name it has with this behind it. */
export const sealFileEnding = '.seal.json'

/** One line of canonical JSON. */
export function writeSealFile(seal: Seal): string {
  return `${canonicalText(seal)}\n`
}
