import type { BlockNode, MessageDocument, TopBlock } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import type { SharedBlock, SharedBlockText } from '../../../shared/template/shared-block.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { sharedBlockNode } from '../../../shared/template/with-blocks.ts'
import { content } from './test-content.ts'

export const paragraph = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Texts of a block: of English, and of French when given. */
export function texts(english: string, french: string | null = null): SharedBlock['variants'] {
  const first: SharedBlockText = { language: 'en-CA', content: [paragraph(english)] }
  return french === null ? [first] : [first, { language: 'fr-CA', content: [paragraph(french)] }]
}

/** A template in English and French: a paragraph of its own, and the blocks below it. */
export function holder(title: string, blocks: readonly SharedBlock[]): TemplateContent {
  const document = (text: string, language: string): MessageDocument => ({
    type: 'doc',
    content: [paragraph(text), ...blocks.map((block): TopBlock => sharedBlockNode(block, language))],
  })
  return {
    ...content(title),
    variants: [newVariant('en-CA', document('Hello', 'en-CA')), newVariant('fr-CA', document('Bonjour', 'fr-CA'))],
  }
}

/** What a content says, in each language. */
export function said({ variants }: TemplateContent): readonly string[] {
  return variants.map(({ document }) => messageText(document).text.replaceAll('\n\n', ' | '))
}
