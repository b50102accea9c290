import { describe, expect, it } from 'vitest'
import { messageText } from '../../../../shared/message/text.ts'
import { checkMessage } from '../../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { lexicalInput } from '../../../../shared/policy/lexical/lexical-input.ts'
import { askHits } from '../../../../shared/policy/lexical/reviews.ts'
import { lexiconLanguages } from '../../../../shared/policy/lexicon/lexicon-of.ts'
import { neutralReviewRequest, reviewRequestLanguages } from '../../../../shared/policy/phrases/review-request.ts'
import { orderNumberLead } from '../../../../shared/policy/rules/missing-order-number.ts'
import { storeIds, stores } from '../../../../shared/template/purpose.ts'
import { readNotation } from '../../../support/notation.ts'
import { usualContext } from '../../../support/test-rule.ts'

const storeLanguages = new Set(storeIds.flatMap((id) => stores[id].languages as readonly string[]))

describe('the neutral review request', () => {
  it('is there in every language with a lexicon, and in no other', () => {
    for (const language of lexiconLanguages) expect(neutralReviewRequest(language), language).not.toBeNull()
    for (const language of ['zh-CN', 'zh-TW', 'ko-KR', 'x', '']) expect(neutralReviewRequest(language)).toBeNull()
  })

  it('is in the words of the country where those differ', () => {
    expect(neutralReviewRequest('fr-CA')).toMatch(/un commentaire honnête/)
    expect(neutralReviewRequest('fr-FR')).toMatch(/un avis sincère/)
    expect(neutralReviewRequest('es-MX')).toMatch(/una reseña/)
    expect(neutralReviewRequest('es-ES')).toMatch(/una opinión/)
    expect(neutralReviewRequest('FR-ca')).toBe(neutralReviewRequest('fr-CA'))
  })

  it.each([...new Set([...reviewRequestLanguages, ...storeLanguages])].filter((one) => neutralReviewRequest(one)))(
    '[K4] [K6] in %s asks for a review and breaks no rule, however often it stands there',
    (language) => {
      const request = neutralReviewRequest(language) ?? ''
      for (const text of [request, `${request} ${request}`]) {
        const { document } = readNotation(`${text} ${orderNumberLead(language)}{{order_number}}.`)
        const message = messageText(document)
        const context = { ...usualContext, language, purpose: 'proactive-review-request' } as const
        const input = lexicalInput(message, language, context.purpose)
        expect(input?.sentences.filter((read) => askHits(read).length > 0)).toHaveLength(text === request ? 1 : 2)
        const { findings } = checkMessage({
          message, removals: [], context, exceptions: [], confirmations: [], tools: noLanguageTools,
        }) // prettier-ignore
        expect(findings.map(({ rule, text: found }) => `${rule}: ${found}`)).toEqual([])
      }
    },
  )
})
