import { describe, expect, it } from 'vitest'
import { emptyDocument, type BlockNode, type InlineNode } from '../../../shared/message/document.ts'
import { isBlank } from '../../../shared/message/is-blank.ts'

const paragraph = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content })
const inList = (block: BlockNode): BlockNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [block] }],
})

describe('a message is blank', () => {
  it('when it is new, or holds white space, line breaks and empty list items only', () => {
    expect(isBlank(emptyDocument)).toBe(true)
    const blank = paragraph({ type: 'text', text: ' \u00A0' }, { type: 'hardBreak' })
    expect(isBlank({ type: 'doc', content: [blank, inList({ type: 'paragraph' })] })).toBe(true)
  })

  it('but not with a word, a placeholder or an image anywhere', () => {
    const attrs = { src: 'data:image/png;base64,AA==', alt: 'Logo', kind: null, widthPercent: 50 } as const
    for (const node of [
      { type: 'text', text: 'a' },
      { type: 'placeholder', attrs: { name: 'order_number' } },
      { type: 'image', attrs },
    ] as const satisfies readonly InlineNode[]) {
      expect(isBlank({ type: 'doc', content: [{ type: 'paragraph' }, inList(paragraph(node))] })).toBe(false)
    }
  })
})
