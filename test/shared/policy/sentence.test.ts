import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../../shared/i18n/language.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import {
  clauseReason,
  clauseSummary,
  clauseTitle,
  exceptionLabel,
  findingHelp,
  findingSentence,
  fixLabel,
  ruleTitle,
} from '../../../shared/policy/sentence.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { readNotation } from '../../support/notation.ts'
import { usualContext } from '../../support/test-rule.ts'
import { removalOf } from '../../support/removals.ts'

const text =
  '😀 :-) https://shop.example amaz0n.ca http://amazon.ca info@shop.example, call 514 555-0199, 702-1234567-1234567\n\n\n\n' +
  '[here](https://www.amazon.ca) {{order_numbr}} {{nickname}} \\{{carrier}} ![|90](http://shop.example/a.gif) $t(rules.emoji.title)'
const { findings } = checkMessage({
  message: messageText(readNotation(text).document),
  removals: [removalOf('colour', 'style-override', 'color: red'), removalOf('colour', 'style-override', 'color: red')],
  context: { ...usualContext, purpose: 'proactive-other', sendWithinDays: 45 },
  tools: noLanguageTools,
  exceptions: [],
  confirmations: [],
})

describe.each(interfaceLanguages)('the words about a finding in %s', (language) => {
  const translate = createTranslate(language)
  it.each(findings.map((finding) => [`${finding.rule}/${finding.messageId}`, finding] as const))('%s', (_, finding) => {
    const words = [
      findingSentence(translate, finding),
      findingHelp(translate, finding),
      ruleTitle(translate, finding.rule),
      clauseTitle(translate, finding.clause),
      clauseSummary(translate, finding.clause),
      clauseReason(translate, finding.clause),
      ...finding.exceptions.map((reason) => exceptionLabel(translate, reason)),
      ...(finding.fix === null ? [] : [fixLabel(translate, finding, finding.fix)]),
    ]
    for (const word of words) {
      // No key in place of a text, and no value left out.
      expect(word).not.toMatch(/^rules\.|\{\{(?!order_numbr|nickname)/)
      expect(word.trim().length).toBeGreaterThan(2)
    }
  })
})

describe('a sentence', () => {
  it('shows what was found, as it was written', () => {
    const translate = createTranslate('en')
    const sentenceOf = (rule: string) =>
      findings.filter((one) => one.rule === rule).map((one) => findingSentence(translate, one))
    expect(sentenceOf('email-address')).toEqual(['“info@shop.example” is an e-mail address.'])
    expect(sentenceOf('style-override')).toEqual(['The source changes the marketplace’s own style 2 times: color: red'])
    expect(sentenceOf('send-window')).toEqual(['The time limit is 45 days. It must be between 1 and 30.'])
  })
})
