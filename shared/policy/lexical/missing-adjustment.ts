import type { Match } from '../rule.ts'
import { holds, matchSentence } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/**
 * O1: a message that the purchase is out of stock has to say that the order was adjusted. A later shipment that is
 * announced as a delay needs no adjustment. Only for messages about an order problem.
 */
export function findMissingAdjustment({ sentences, purpose }: LexicalInput): readonly Match[] {
  if (purpose !== 'proactive-order-problem') return []
  if (sentences.some((read) => holds(read, 'adjustment', 'delay'))) return []
  const stockOut = sentences.find((read) => holds(read, 'stock-out'))
  return stockOut === undefined ? [] : [matchSentence('adjustment', stockOut, stockOut.hits.get('stock-out') ?? [])]
}
