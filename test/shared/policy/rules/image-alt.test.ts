import { imageAlt } from '../../../../shared/policy/rules/image-alt.ts'
import { testRule } from '../../../support/test-rule.ts'

const image = (alt: string) => `![${alt}](https://shop.example/a.png)`

testRule(imageAlt, {
  valid: [
    image('Logo of Loom'),
    image('How to fold the box, step 1'),
    image('Logo'),
    image('Image of the label'),
    image('図1：箱の開け方'),
  ],
  invalid: [
    { text: `⟦${image('')}⟧`, finds: ['missing'] },
    { text: `⟦${image(' \u00A0\u200B')}⟧`, finds: ['missing'] },
    ...['IMG_2041.jpg', 'logo.png', 'DSC00012', 'image', 'Photo 3', 'https://shop.example/a.png', 'screenshot-1'].map(
      (alt) => ({
        text: `⟦${image(alt)}⟧`,
        finds: ['file-name'],
      }),
    ),
  ],
})
