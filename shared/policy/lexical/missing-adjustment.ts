import type { Purpose } from '../../template/purpose.ts'
import type { Match, PolicyContext } from '../rule.ts'
import { holds, matchSentence } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

const noticePurposes: readonly Purpose[] = ['proactive-order-problem', 'reply']

/**
 * O1: a message that the purchase is out of stock has to say that the order was adjusted, and why. A later shipment that is
 * announced as a delay needs no adjustment. A template that its author marked as such a notice has to hold to that; in
 * another one about an order problem, words that speak of a stock-out are asked about.
 */
export function findMissingAdjustment(
  { sentences, purpose }: LexicalInput,
  { isStockOutNotice }: Pick<PolicyContext, 'isStockOutNotice'> = { isStockOutNotice: false },
): readonly Match[] {
  const isMarked = isStockOutNotice && noticePurposes.includes(purpose)
  if (!isMarked && purpose !== 'proactive-order-problem') return []
  if (sentences.some((read) => holds(read, 'delay'))) return []
  const stockOut = sentences.find((read) => holds(read, 'stock-out'))
  if (sentences.some((read) => holds(read, 'adjustment'))) {
    return isMarked && stockOut === undefined ? [{ messageId: 'reason', span: null }] : []
  }
  if (stockOut === undefined) return isMarked ? [{ messageId: 'notice', span: null, severity: 'violation' }] : []
  const place = stockOut.hits.get('stock-out') ?? []
  return [
    isMarked
      ? { ...matchSentence('marked', stockOut, place), severity: 'violation' }
      : matchSentence('adjustment', stockOut, place),
  ]
}
