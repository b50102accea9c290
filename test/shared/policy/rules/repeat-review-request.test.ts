import { describe, expect, it } from 'vitest'
import { checkWhole } from '../../../../shared/policy/check.ts'
import type { Confirmation } from '../../../../shared/policy/finding.ts'
import type { LibraryFacts } from '../../../../shared/policy/rule.ts'
import { repeatReviewRequest } from '../../../../shared/policy/rules/repeat-review-request.ts'
import { testRule } from '../../../support/test-rule.ts'
import { templateOf } from '../../../support/test-template-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

const asked = (reviewRequests: LibraryFacts['reviewRequests'], confirmations: readonly Confirmation[] = []) =>
  checkWhole(templateOf({ content: { ...english, confirmations } }), { library: { reviewRequests } }).findings.filter(
    ({ rule }) => rule === 'repeat-review-request',
  )

describe('[K7] an answer about other requests', () => {
  const [a, b] = [
    { id: 'a', title: 'Lamp review' },
    { id: 'b', title: 'Review' },
  ] as const

  it('holds for the same templates in any order and under any title, and for no others', () => {
    const answer = asked([a, b]).map(({ rule, textHash }) => ({ rule, textHash }))
    const states = (requests: LibraryFacts['reviewRequests']) => asked(requests, answer).map(({ state }) => state)
    expect(states([b, { ...a, title: 'Chair review' }])).toEqual(['confirmed'])
    expect(states([a])).toEqual(['open'])
    expect(states([a, b, { id: 'c', title: 'Third' }])).toEqual(['open'])
  })
})

testRule(repeatReviewRequest, {
  valid: [
    { text: 'We would be grateful for your review.', context: english },
    { text: 'We are still waiting for your answer about the colour.', context: english },
    { text: 'Thank you for your review.', context: english },
    { text: 'Nous aimerions connaître votre avis.', context: french },
    { text: 'Nous attendons toujours votre réponse au sujet de la couleur.', context: french },
    { text: 'Merci de votre commentaire.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'You have not left a review yet.', context: { purpose: 'proactive-review-request', language: 'zh-CN' } },
    {
      text: 'Je wordt uitgenodigd om je ervaring te delen.',
      context: { purpose: 'proactive-review-request', language: 'nl-NL' },
    },
    {
      text: 'Schrijf een beoordeling; zo maak je ook nog eens kans op een prijs.',
      context: { purpose: 'proactive-review-request', language: 'nl-NL' },
    },
  ],
  invalid: [
    { text: 'You ⟦have not left a review⟧ yet.', context: english, finds: ['reminder'] },
    { text: 'We are still ⟦waiting for your review⟧.', context: english, finds: ['reminder'] },
    { text: 'A ⟦reminder: please leave a review⟧.', context: english, finds: ['reminder'] },
    { text: 'Vous ⟦n’avez pas encore laissé de commentaire⟧.', context: french, finds: ['reminder'] },
    { text: 'Nous ⟦attendons toujours votre avis⟧.', context: french, finds: ['reminder'] },
    { text: 'Petit ⟦rappel : laissez-nous un commentaire⟧.', context: french, finds: ['reminder'] },
  ],
  templates: {
    valid: [
      { about: 'the only request of the library', content: english },
      { about: 'a reply beside a request', library: { reviewRequests: [{ id: 'a', title: 'Review' }] } },
    ],
    invalid: [
      {
        about: 'a request beside others',
        content: english,
        library: {
          reviewRequests: [
            { id: 'b', title: 'Review' },
            { id: 'a', title: ' ' },
          ],
        },
        finds: ['library'],
        severity: 'confirm',
        data: [{ titles: 'Review, …' }],
      },
    ],
  },
})
