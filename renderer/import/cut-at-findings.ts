import type { InlineNode } from '../../shared/message/document.ts'
import type { Finding } from '../../shared/policy/finding.ts'

export interface MarkedPiece {
  readonly node: InlineNode
  /** What was found there; where several were, the first of them. */
  readonly finding: Finding | null
}

/** A node's pieces, cut where findings begin and end. `start`: of the node in the message's text. Atoms stay whole. */
export function cutAtFindings(node: InlineNode, start: number, findings: readonly Finding[]): readonly MarkedPiece[] {
  const end = start + (node.type === 'text' ? node.text.length : 1)
  const own = findings.filter(({ span }) => span !== null && span[0] < end && span[1] > start)
  if (own.length === 0) return [{ node, finding: null }]
  if (node.type !== 'text') return [{ node, finding: own[0] ?? null }]
  const cuts = [start, end, ...own.flatMap(({ span }) => span ?? [])].filter((at) => at >= start && at <= end)
  const places = [...new Set(cuts)].toSorted((one, other) => one - other)
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start
    return {
      node: { ...node, text: node.text.slice(from - start, to - start) },
      finding: own.find(({ span }) => span !== null && span[0] <= from && span[1] >= to) ?? null,
    }
  })
}
