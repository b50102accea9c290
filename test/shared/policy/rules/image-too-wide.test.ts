import { imageTooWide } from '../../../../shared/policy/rules/image-too-wide.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

const image = (width: number) => `![Logo|${width}](data:image/png;base64,AA)`

testRule(imageTooWide, {
  valid: [image(80), image(1), 'No image.'],
  invalid: [
    { text: `⟦${image(81)}⟧`, finds: ['wide'], fixed: image(80), data: { width: 81, maximum: 80 } },
    { text: `a ⟦${image(100)}⟧ b ⟦${image(90)}⟧`, finds: ['wide', 'wide'], fixed: `a ${image(80)} b ${image(80)}` },
    { text: image(70), removals: [removalOf('image-too-wide', 'image-too-wide', '95 %')], finds: ['removed'] },
  ],
})
