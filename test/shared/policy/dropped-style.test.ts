import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { usualContext } from '../../support/test-rule.ts'

const sources = [
  ['margin-too-wide', '<p style="margin-left: 300px">Your manual is attached.</p>'],
  ['style-override', '<p><font color="red" face="Arial">Your manual</font> is attached.</p>'],
  ['style-override', '<p style="line-height: 3; color: #f00">Your manual is attached.</p>'],
  ['text-alignment', '<center><p>Your manual is attached.</p></center>'],
  ['text-alignment', '<p align="right">Your manual is attached.</p>'],
] as const

function rulesOf(html: string, keepsRemovals: boolean): readonly string[] {
  const { document, removals } = readHtml(html, { mode: 'check' })
  const { findings } = checkMessage({
    message: messageText(document),
    removals: keepsRemovals ? removals : [],
    context: usualContext,
    exceptions: [],
    confirmations: [],
    tools: noLanguageTools,
  })
  return findings.map(({ rule }) => rule)
}

describe('[F4] [F6] [F8] style that is not permitted', () => {
  it.each(sources)('of %s is reported and already dropped: %s', (rule, html) => {
    expect(rulesOf(html, true)).toContain(rule)
    expect(rulesOf(html, false)).toEqual([])
  })
})
