import { expect, it } from 'vitest'
import type { ImageAttributes, MessageDocument } from '../../../../shared/message/document.ts'
import { isImageKind } from '../../../../shared/message/attributes.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { checkMessage } from '../../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { unrelatedImage } from '../../../../shared/policy/rules/unrelated-image.ts'
import { imageDocument, imageKinds } from '../../../support/image-document.ts'
import { testRule, usualContext } from '../../../support/test-rule.ts'

testRule(unrelatedImage, {
  valid: [
    ...imageKinds.map((kind) => ({ text: imageDocument({ kind, alt: `A ${kind}` }) })),
    // The description says what it is.
    '![Logo of Loom](https://shop.example/a.png)',
    '![Étiquette de retour](https://shop.example/b.png)',
    '![Assembly instructions, step 2](https://shop.example/c.png)',
    '![ルームのロゴ](https://shop.example/d.png)',
    // Another rule asks about it.
    '![The product you purchased](https://shop.example/e.png)',
    'No picture at all',
  ],
  invalid: [
    { text: '⟦![Sunset at the sea](https://shop.example/a.png)⟧', finds: ['undeclared'] },
    { text: '⟦![](data:image/png;base64,iVBORw0KGgo=)⟧', finds: ['undeclared'] },
    {
      text: '⟦![Kitten](https://images.unsplash.com/photo-1.jpg)⟧',
      finds: ['stock'],
      data: { host: 'images.unsplash.com' },
    },
    // What is called a logo on a site of icons is not the brand's.
    { text: '⟦![Logo](https://cdn-icons-png.flaticon.com/1.png)⟧', finds: ['stock'] },
    // The same picture twice is one question, two pictures are two.
    {
      text: '⟦![Sea](https://shop.example/a.png)⟧ ![Sea](http://shop.example/a.png) ⟦![Hill](https://shop.example/b.png)⟧',
      finds: ['undeclared', 'undeclared'],
    },
  ],
})

it('[N10] knows every kind that can be declared', () => {
  expect(imageKinds.every(isImageKind)).toBe(true)
})

const picture = (src: string): ImageAttributes => ({ src, alt: 'Sea', kind: null, widthPercent: 50 })

it('[N10] takes an answer for its own picture alone', () => {
  const document: MessageDocument = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: ['data:image/png;base64,AAAA', 'data:image/png;base64,BBBB'].map((src) => ({
          type: 'image',
          attrs: picture(src),
        })),
      },
    ],
  }
  const check = (answered: readonly string[]) =>
    checkMessage({
      message: messageText(document),
      removals: [],
      context: usualContext,
      exceptions: [],
      confirmations: answered.map((textHash) => ({ rule: 'unrelated-image', textHash })),
      tools: noLanguageTools,
    })
  const hashes = check([]).findings.map(({ textHash }) => textHash)
  expect(new Set(hashes).size).toBe(2)
  expect(check(hashes.slice(0, 1)).findings.map(({ state }) => state)).toEqual(['confirmed', 'open'])
  expect(check(hashes).verdict.state).toBe('clean')
})
