import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitListDepth } from '../../../renderer/editor/limit-list-depth.ts'
import { documentProblem } from '../../../renderer/editor/schema.ts'
import type { BlockNode } from '../../../shared/message/document.ts'
import { maximumListDepth } from '../../../shared/message/format.ts'
import { messageText } from '../../../shared/message/text.ts'

function nested(depth: number): BlockNode {
  const paragraph: BlockNode = { type: 'paragraph', content: [{ type: 'text', text: `level ${depth}` }] }
  const content = depth <= 1 ? [paragraph] : [paragraph, nested(depth - 1), paragraph]
  return { type: 'bulletList', content: [{ type: 'listItem', content }] }
}
const depthOf = (blocks: readonly BlockNode[]): number =>
  Math.max(
    0,
    ...blocks.map((block) =>
      block.type === 'paragraph' ? 0 : 1 + Math.max(...block.content.map((item) => depthOf(item.content))),
    ),
  )

const paragraphs = (content: readonly BlockNode[]): number => messageText({ type: 'doc', content }).blocks.length

describe('pasted lists', () => {
  test('are at most as deep as permitted, lose no text and stay valid', () => {
    assert(
      property(integer({ min: 1, max: 9 }), integer({ min: 0, max: maximumListDepth }), (depth, around) => {
        const source = [nested(depth)]
        const limited = limitListDepth(source, around)
        expect(depthOf(limited) + around).toBeLessThanOrEqual(maximumListDepth)
        expect(documentProblem({ type: 'doc', content: limited })).toBeNull()
        expect(paragraphs(limited)).toBe(paragraphs(source))
      }),
    )
  })
})
