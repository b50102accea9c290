import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { allowSharedBlocks } from './extensions/shared-block-lock.ts'

/**
 * Turns the transaction's document into `next` by replacing only the slice in which they differ, so that caret,
 * decorations and undo history elsewhere stay as they are. False when nothing differs.
 */
export function replaceChanged(transaction: Transaction, next: Node): boolean {
  const { doc } = transaction
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return false
  // Where both ends of the change look alike ("aa" to "a"), the two searches overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  transaction.replace(start, end.a + overlap, next.slice(start, end.b + overlap))
  // A shared block that was edited elsewhere is another one now.
  allowSharedBlocks(transaction)
  return true
}
