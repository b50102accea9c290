import { describe, expect, it } from 'vitest'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { usualContext } from '../../support/test-rule.ts'

const length = 60_000
const hostile = [
  'a', '1', ' ', '.', '-', '@', '(', ')', ':', '{{', '[dot]', 'a.', 'a@', '1 ', '1-', '+1', ' at ', 'http://', 'www.', '😀', '\u200B',
  ':)', '^', '_', '_.', 'a dot ', 'a(at)', '(1)', '00', '$1,', 'x1', 'A1-', '.com', '1.2.', '１', 'こちら', '\uFE0F', '🇫', '💩\u200D', '"<',
  'please leave ', 'if you ', 'your ', 'attached ', 'we have attached the ', 'review? ', 'pussy ', 'idiot s ', 'rück', 'etikett', 'anbei ', '添付', 'レビュー',
] // prettier-ignore

/** Checks a text of that length; the best of three, so that a busy machine does not count. Unit: ms. */
function timeOf(text: string, language = usualContext.language): number {
  const document: MessageDocument = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
  const times = [1, 2, 3].map(() => {
    const message = messageText(document)
    const start = performance.now()
    checkMessage({
      message,
      removals: [],
      context: { ...usualContext, language },
      exceptions: [],
      confirmations: [],
      tools: noLanguageTools,
    })
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('checking a hostile text', () => {
  it.each(hostile)('of %j again and again costs no more than its length', (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const whole = timeOf(text)
    // Ten times the text, ten times the time; a hundred times would be quadratic.
    const tenth = timeOf(text.slice(0, length / 10))
    expect(whole < 150 || whole < tenth * 40, `${whole} ms against ${tenth} ms`).toBe(true)
  })
  it.each([
    ['de-DE', 'anbei rück'],
    ['de-DE', 'a'],
    ['ja-JP', '添付'],
    ['ja-JP', 'の'],
    ['pl-PL', 'załącz '],
    ['tr-TR', 'ekte '],
    ['zh-CN', '你'],
  ] as const)('in %s, of %j, costs no more than its length', (language, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const whole = timeOf(text, language)
    const tenth = timeOf(text.slice(0, length / 10), language)
    expect(whole < 150 || whole < tenth * 40, `${whole} ms against ${tenth} ms`).toBe(true)
  })
})
