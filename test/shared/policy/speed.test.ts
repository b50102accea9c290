import { describe, expect, it } from 'vitest'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import { usualContext } from '../../support/test-rule.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'

const length = 60_000
const hostile = [
  'a', '1', ' ', '.', '-', '@', '(', ')', ':', '{{', '[dot]', 'a.', 'a@', '1 ', '1-', '+1', ' at ', 'http://', 'www.', '😀', '\u200B',
  ':)', '^', '_', '_.', 'a dot ', 'a(at)', '(1)', '00', '$1,', 'x1', 'A1-', '.com', '1.2.', '１', 'こちら', '\uFE0F', '🇫', '💩\u200D', '"<',
  'please leave ', 'if you ', 'your ', 'attached ', 'we have attached the ', 'review? ', 'pussy ', 'idiot s ', 'rück', 'etikett', 'anbei ', '添付', 'レビュー',
  ':) ', ':)\n', '(^^) :) ', '😀\n', '\n', 'info@a.ca ', 'shop[.]com ', '514-555-0199 ', 'if you are happy, leave a review. ', 'a.b ',
] // prettier-ignore

/** What checking a text takes of the processor; the best of three, so that a busy machine does not count. Unit: ms. */
function timeOf(text: string, language = usualContext.language): number {
  const times = [1, 2, 3].map(() => {
    // Of blocks that it has seen the check knows all.
    const message = messageText(readText(text).document)
    const start = process.cpuUsage()
    checkMessage({
      message,
      removals: [],
      context: { ...usualContext, language },
      exceptions: [],
      confirmations: [],
      tools: strictLanguageTools,
    })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
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
