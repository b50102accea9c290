import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findRepeatReviewRequests } from '../lexical/reviews.ts'
import { definePolicyRule, type TemplateInput, type Match } from '../rule.ts'

export const repeatReviewRequest = definePolicyRule({
  ...defineLexicalRule({
    id: 'repeat-review-request',
    clause: 'K7',
    readsSubject: true,
    find: findRepeatReviewRequests,
  }),
  checkTemplate: besideOthers,
})

/** Whether two templates reach one order is known to their sender alone; the answer holds for these templates. */
function besideOthers({ content, library: { reviewRequests } }: TemplateInput): readonly Match[] {
  if (content.purpose !== 'proactive-review-request' || reviewRequests.length === 0) return []
  return [
    {
      messageId: 'library',
      span: null,
      severity: 'confirm',
      subject: reviewRequests
        .map(({ id }) => id)
        .toSorted()
        .join('\n'),
      data: { titles: reviewRequests.map(({ title }) => title.trim() || '…').join(', ') },
    },
  ]
}
