import { describe, expect, it } from 'vitest'
import { checkWhole } from '../../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../../shared/policy/rule.ts'
import { recipient } from '../../../../shared/policy/rules/recipient.ts'
import { testTemplateRule } from '../../../support/test-rule.ts'
import { templateOf, type TemplateCase } from '../../../support/test-template-rule.ts'

testTemplateRule(recipient, {
  valid: [],
  invalid: [
    { about: 'a reply', finds: ['recipient'], data: [{}] },
    {
      about: 'a message that the seller starts',
      content: { purpose: 'proactive-other' },
      finds: ['recipient'],
      data: [{}],
    },
    { about: 'a template in one language', texts: { 'en-CA': 'Blue.' }, finds: ['recipient'], data: [{}] },
  ],
})

const asked = (template: Pick<TemplateCase, 'texts' | 'content'>) =>
  checkWhole(templateOf(template), { library: noLibraryFacts }).findings.filter(({ rule }) => rule === 'recipient')

describe('[C1] an answer', () => {
  it('holds for good, whatever changes in the template', () => {
    const answer = asked({}).map(({ rule, textHash }) => ({ rule, textHash }))
    expect(answer).toHaveLength(1)
    const content = { title: 'Other', purpose: 'proactive-invoice', store: 'US', confirmations: answer } as const
    expect(asked({ texts: { 'es-US': 'Otro texto.' }, content }).map(({ state }) => state)).toEqual(['confirmed'])
  })
})
