import { hitEnd, hitStart } from '../../shared/template/search.ts'

export interface ExcerptPart {
  /** In the excerpt. */
  readonly start: number
  readonly text: string
  readonly isHit: boolean
}

const marks = new RegExp(`(${hitStart}|${hitEnd})`)

/** An excerpt of a search as parts to show. No mark is ever shown, whatever the text held. */
export function readExcerpt(excerpt: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let isHit = false
  let start = 0
  for (const piece of excerpt.split(marks)) {
    if (piece === hitStart) isHit = true
    else if (piece === hitEnd) isHit = false
    else if (piece !== '') parts.push({ start, text: piece, isHit })
    start += piece.length
  }
  return parts
}
