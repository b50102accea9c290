import { lengthLimit } from '../../../../shared/policy/rules/length-limit.ts'
import { testRule } from '../../../support/test-rule.ts'

const of = (limit: number) => ({ lengthLimit: limit })

testRule(lengthLimit, {
  valid: [
    'A text of any length where nobody set a limit.',
    { text: 'twelve chars', context: of(12) },
    // Code points, as a sender counts: two units of UTF-16 are one character.
    { text: '𝒜𝒜𝒜', context: of(3) },
    { text: '{{order_number}}', context: of(19) },
    { text: '![A logo](https://shop.example/logo.png)', context: of(1) },
  ],
  invalid: [
    { text: 'twelve chars', context: of(11), finds: ['long'], data: { length: 12, limit: 11 } },
    // A line break is sent too.
    { text: 'a\n\nb', context: of(3), finds: ['long'], data: { length: 4, limit: 3 } },
    { text: '{{order_number}}', context: of(18), finds: ['long'], data: { length: 19, limit: 18 } },
    { text: '{{nobody_knows}}', context: of(15), finds: ['long'], data: { length: 16, limit: 15 } },
    {
      text: 'a',
      context: { lengthLimit: 0, language: 'zh-CN' },
      finds: ['long'],
      data: { length: 1, limit: 0 },
    },
  ],
})
