import { z } from 'zod'
import type { Person } from './approval.ts'

export type KnownReviewers =
  | { readonly ok: true; readonly reviewers: readonly Person[] }
  /** Counted from 1; 1 for a JSON file that is no such list. */
  | { readonly ok: false; readonly line: number }

const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const person = z.object({ name: z.string(), key })
const listReader = z.union([
  z.array(person),
  z.object({ reviewers: z.array(person) }).transform((one) => one.reviewers),
])

/**
 * A list of reviewers: a line for each, their name and their key of 43 characters, in either order; `#` begins a comment.
 * Or JSON, an array of `{name, key}`. Never throws.
 */
export function readKnownReviewers(text: string): KnownReviewers {
  const source = text.replace(/^\uFEFF/, '')
  if (/^\s*[[{]/.test(source)) {
    try {
      const reading = listReader.safeParse(JSON.parse(source))
      return reading.success ? { ok: true, reviewers: reading.data } : { ok: false, line: 1 }
    } catch {
      return { ok: false, line: 1 }
    }
  }
  const reviewers: Person[] = []
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue
    const words = line.trim().split(/\s+/)
    const keys = words.filter((word) => key.safeParse(word).success)
    const [only, ...others] = keys
    if (only === undefined || others.length > 0) return { ok: false, line: index + 1 }
    reviewers.push({ name: words.filter((word) => word !== only).join(' '), key: only })
  }
  return { ok: true, reviewers }
}
