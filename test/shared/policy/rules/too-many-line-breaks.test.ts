import { tooManyLineBreaks } from '../../../../shared/policy/rules/too-many-line-breaks.ts'
import type { MessageDocument } from '../../../../shared/message/document.ts'
import { nestedLists } from '../../../support/documents.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

const lines = (...breaks: readonly (string | null)[]): MessageDocument => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: breaks.map((text) => (text === null ? { type: 'hardBreak' } : { type: 'text', text })),
    },
  ],
})
const list = (...items: readonly string[]): MessageDocument => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: items.map((text) => ({
        type: 'listItem',
        content: [text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
})

testRule(tooManyLineBreaks, {
  valid: [
    'One\nTwo\n\nThree\n\n\nFour',
    '\n\n\nTwo empty paragraphs lead.'.slice(1),
    'Two empty paragraphs trail.\n\n\n',
    { text: lines('a', null, null, 'b') },
    { text: lines(null, null, 'a') },
    { text: list('a', '', 'b') },
    '',
  ],
  invalid: [
    // Each of the empty items carries a list, so that none can go.
    {
      text: nestedLists('a⟦', '', '', '', '⟧b'),
      finds: ['breaks'],
    },
    { text: 'a⟦\n\n\n\n⟧b', finds: ['breaks'], fixed: 'a\n\n\nb', data: { count: 3, maximum: 2 } },
    { text: 'a⟦\n\n\n\n\n\n⟧b⟦\n\n\n\n⟧c', finds: ['breaks', 'breaks'], fixed: 'a\n\n\nb\n\n\nc' },
    { text: lines('a⟦', null, null, null, '⟧b'), finds: ['breaks'], fixed: lines('a', null, null, 'b') },
    { text: lines('a⟦', null, ' ', null, null, '⟧b'), finds: ['breaks'], fixed: lines('a', null, ' ', null, 'b') },
    { text: lines('⟦', null, null, null, '⟧a'), finds: ['breaks'], fixed: lines(null, null, 'a') },
    { text: 'a⟦\n\n\n\n\n⟧', finds: ['breaks'], fixed: 'a\n\n\n' },
    { text: list('a⟦', '', '', '⟧b'), finds: ['breaks'], fixed: list('a', '', 'b') },
    { text: 'a', removals: [removalOf('line-breaks', 'too-many-line-breaks', '3')], finds: ['removed'] },
  ],
})
