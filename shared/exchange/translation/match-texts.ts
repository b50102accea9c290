/** A text to be found again in a later state of its document. */
export interface MatchedText {
  /** Equal for texts that are the same. */
  readonly key: string
  /** Its words, for texts that changed. */
  readonly words: string
  /** Its number in its document; numbers may be missing. */
  readonly position: number
}

export interface TextMatch {
  /** Index among the texts before. */
  readonly before: number
  readonly isSame: boolean
}

/** Above this share of common words, a text is the other one after a change. */
const leastInCommon = 0.5
/** More comparisons than these are not made: position decides then. */
const mostComparisons = 100_000

/**
 * For each text of a document as it is now, which one it was before; `null` for a new one. Texts that stayed are found
 * wherever they went to, changed ones by their words, rewritten ones by the text that they follow.
 */
export function matchTexts(before: readonly MatchedText[], now: readonly MatchedText[]): readonly (TextMatch | null)[] {
  const matches: (TextMatch | null)[] = now.map(() => null)
  /** The text of now that a text of before became. */
  const became: (number | null)[] = before.map(() => null)
  const pair = (from: number, to: number, isSame: boolean): void => {
    matches[to] = { before: from, isSame }
    became[from] = to
  }
  matchSame(before, now, pair)
  const leftBefore = (): readonly number[] => before.map((_, index) => index).filter((index) => became[index] === null)
  const leftNow = (): readonly number[] => now.map((_, index) => index).filter((index) => matches[index] === null)
  matchAlike(before, now, leftBefore(), leftNow(), pair)
  const byPosition = new Map(now.map(({ position }, index) => [position, index]))
  for (const from of leftBefore()) {
    const previous = before[from - 1]
    const follows = previous !== undefined && previous.position + 1 === before[from]?.position
    const after = follows ? became[from - 1] : null
    const to = after === null || after === undefined ? byPosition.get(before[from]?.position ?? -1) : after + 1
    if (to !== undefined && to < now.length && matches[to] === null) pair(from, to, false)
  }
  return matches
}

type Pair = (from: number, to: number, isSame: boolean) => void

function matchSame(before: readonly MatchedText[], now: readonly MatchedText[], pair: Pair): void {
  const places = new Map<string, number[]>()
  before.forEach(({ key }, index) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  })
  // Texts of the same words keep their places first.
  const waiting: number[] = []
  const taken = new Set<number>()
  const byPosition = new Map(before.map(({ position }, index) => [position, index]))
  now.forEach(({ key, position }, index) => {
    const from = byPosition.get(position)
    if (from !== undefined && before[from]?.key === key) {
      pair(from, index, true)
      taken.add(from)
    } else waiting.push(index)
  })
  const next = new Map<string, number>()
  for (const index of waiting) {
    const key = now[index]?.key ?? ''
    const list = places.get(key) ?? []
    let at = next.get(key) ?? 0
    while (at < list.length && taken.has(list[at] ?? -1)) at += 1
    const from = list[at]
    next.set(key, at + 1)
    if (from !== undefined) pair(from, index, true)
  }
}

function matchAlike(
  before: readonly MatchedText[],
  now: readonly MatchedText[],
  leftBefore: readonly number[],
  leftNow: readonly number[],
  pair: Pair,
): void {
  if (leftBefore.length * leftNow.length > mostComparisons) return
  const wordsBefore = leftBefore.map((index) => wordSet(before[index]?.words ?? ''))
  const wordsNow = leftNow.map((index) => wordSet(now[index]?.words ?? ''))
  const alike = wordsBefore
    .flatMap((one, from) => wordsNow.map((other, to) => ({ from, to, share: inCommon(one, other) })))
    .filter(({ share }) => share >= leastInCommon)
    .toSorted((a, b) => b.share - a.share || Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
  const usedBefore = new Set<number>()
  const usedNow = new Set<number>()
  for (const { from, to } of alike) {
    if (usedBefore.has(from) || usedNow.has(to)) continue
    usedBefore.add(from)
    usedNow.add(to)
    pair(leftBefore[from] ?? 0, leftNow[to] ?? 0, false)
  }
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}
