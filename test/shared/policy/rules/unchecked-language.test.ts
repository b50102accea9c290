import { expect, it } from 'vitest'
import { messageText } from '../../../../shared/message/text.ts'
import { checkMessage } from '../../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { lexiconLanguages } from '../../../../shared/policy/lexicon/lexicon-of.ts'
import { currentPolicy } from '../../../../shared/policy/policy.ts'
import { uncheckedLanguage } from '../../../../shared/policy/rules/unchecked-language.ts'
import { readNotation } from '../../../support/notation.ts'
import { testRule, usualContext } from '../../../support/test-rule.ts'

const chinese = { language: 'zh-CN' } as const

testRule(uncheckedLanguage, {
  valid: [
    'Your lamp is blue.',
    { text: 'Votre lampe est bleue.', context: { language: 'fr-CA' } },
    { text: 'Votre lampe est bleue.', context: { language: 'FR' } },
  ],
  invalid: [
    { text: '感谢您的订购。', context: chinese, finds: ['unchecked'], data: { language: 'zh-CN' } },
    { text: '주문해 주셔서 감사합니다.\n\n배송은 금요일입니다.', context: { language: 'ko-KR' }, finds: ['unchecked'] },
    // Nothing written yet is nothing read.
    { text: '', context: chinese, finds: ['unchecked'] },
    // A private subtag is no known language either.
    { text: 'Your lamp is blue.', context: { language: 'x-lamp' }, finds: ['unchecked'] },
  ],
})

function check(text: string, language: string, answered: readonly string[] = []) {
  return checkMessage({
    message: messageText(readNotation(text).document),
    removals: [],
    context: { ...usualContext, language },
    exceptions: [],
    confirmations: answered.map((textHash) => ({ rule: 'unchecked-language', textHash })),
    tools: noLanguageTools,
  })
}

it.each(lexiconLanguages)('[P] asks nothing in %s, which is read', (language) => {
  expect(check('Lamp', language).findings.filter(({ rule }) => rule === 'unchecked-language')).toEqual([])
})

it('[P] is the only question for all the rules that could not read', () => {
  const { findings, verdict } = check('请取消您的订单。', 'zh-CN')
  expect(findings.map(({ rule }) => rule)).toEqual(['unchecked-language'])
  expect(verdict).toEqual({ state: 'confirm', violations: 0, confirms: 1 })
  expect(currentPolicy.rules.filter(({ id }) => id === 'unchecked-language')).toHaveLength(1)
})

it('[P] takes an answer for the text it was given for, and asks anew when that changes', () => {
  const hash = check('感谢您。', 'zh-CN').findings[0]?.textHash ?? ''
  expect(check('感谢您。', 'zh-CN', [hash]).verdict.state).toBe('clean')
  expect(check('感谢您！', 'zh-CN', [hash]).verdict.state).toBe('confirm')
})
