import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Removal } from '../../shared/message/removal.ts'
import { messageText, type MessageText } from '../../shared/message/text.ts'
import { applyEdits } from '../../shared/policy/apply-fix.ts'
import { breakRuns, shorteningEdits } from '../../shared/policy/break-runs.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { Edit } from '../../shared/policy/rule.ts'
import { documentOf } from './document-of.ts'
import { rangeOfSpan } from './positions.ts'
import { replaceChanged } from './replace-changed.ts'

const maximumLineBreaks = currentPolicy.limits.lineBreaks

/** F9: line breaks beyond the permitted number in a row, in all. */
export function excessLineBreaks(document: Node): number {
  let excess = 0
  for (const run of breakRuns(messageText(documentOf(document)))) excess += Math.max(0, run.count - maximumLineBreaks)
  return excess
}

/**
 * F9: shortens the rows of line breaks that touch a range until none that can be is too long, and says how often it did.
 * Rows elsewhere are the author's own, found and mended by the rule.
 */
export function collapseLineBreaks(transaction: Transaction, from: number, to: number): readonly Removal[] {
  const removals: Removal[] = []
  let end = to
  for (;;) {
    const message = messageText(documentOf(transaction.doc))
    const size = transaction.doc.content.size
    const edits = firstShortening(message, from, end)
    if (edits === null) return removals
    const next = applyEdits(message, edits)
    replaceChanged(transaction, transaction.doc.type.schema.nodeFromJSON(next))
    if (transaction.doc.content.size >= size) return removals
    end -= size - transaction.doc.content.size
    removals.push({ kind: 'line-breaks', rule: 'too-many-line-breaks', clause: 'F9', span: null, source: '' })
  }
}

/** The edits of the first row in a range that is too long and can be shortened. */
function firstShortening(message: MessageText, from: number, end: number): readonly Edit[] | null {
  for (const run of breakRuns(message)) {
    if (run.count <= maximumLineBreaks) continue
    const range = rangeOfSpan(message, run.span)
    if (range.from > end || range.to < from) continue
    const edits = shorteningEdits(message, run, maximumLineBreaks)
    if (edits !== null) return edits
  }
  return null
}
