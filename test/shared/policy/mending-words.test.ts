import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { checkPrepared } from '../../../main/cli/check-source.ts'
import type { BlockNode, InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { readDocument } from '../../../shared/message/read-document.ts'
import { messageText } from '../../../shared/message/text.ts'
import { applyFixes } from '../../../shared/policy/apply-fix.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { neutralReviewRequest } from '../../../shared/policy/phrases/review-request.ts'
import type { Fix, PolicyContext } from '../../../shared/policy/rule.ts'
import type { Purpose } from '../../../shared/template/purpose.ts'
import { reviewMessages } from '../../support/review-documents.ts'
import { usualContext } from '../../support/test-rule.ts'

const clauses = ['K4', 'K5', 'K6', 'F1']

function check(document: MessageDocument, context: PolicyContext): readonly Finding[] {
  return checkMessage({
    message: messageText(document),
    removals: [],
    context,
    exceptions: [],
    confirmations: [],
    tools: noLanguageTools,
  }).findings
}

const fixesOf = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length

/** `unjudged` rules are not asked whether they find more. */
function expectMended(document: MessageDocument, context: PolicyContext, unjudged: readonly string[] = []): void {
  const before = check(document, context)
  for (const finding of before) {
    if (finding.fix === null || !clauses.includes(finding.clause)) continue
    const mended = applyFixes(messageText(document), [finding.fix])
    expect(readDocument(mended)).toEqual({ ok: true, document: mended })
    const after = check(mended, context)
    const name = `${finding.rule} by ${finding.fix.labelId}`
    expect(countOf(after, finding.rule), `${name} is mended`).toBeLessThan(countOf(before, finding.rule))
    // The message as a whole is judged too: what stays must not be thanks alone, or news of a delivery alone.
    for (const { rule } of after) {
      if (unjudged.includes(rule)) continue
      expect(countOf(after, rule), `${rule} is not added by mending ${name}`).toBeLessThanOrEqual(countOf(before, rule))
    }
  }
}

const purposes = fc.constantFrom<Purpose>(
  'proactive-review-request',
  'reply',
  'proactive-other',
  'proactive-return-question',
  'proactive-order-problem',
)

const paragraph = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content })
const text = (words: string): InlineNode => ({ type: 'text', text: words })

describe('[K4] [K5] [K6] [F1] fixes of words', () => {
  it('each mend what they are for and add nothing, in any message', () => {
    fc.assert(
      fc.property(reviewMessages, purposes, ({ document, language }, purpose) =>
        // Sentences in a row by chance start small and end open: a fix may uncover that.
        expectMended(document, { ...usualContext, language, purpose }, ['spelling-grammar']),
      ),
      { numRuns: 200 },
    )
  })

  it('leave no row of too many breaks where two sentences go together', () => {
    const emptyItem = { type: 'listItem', content: [{ type: 'paragraph' }] } as const
    const document: MessageDocument = {
      type: 'doc',
      content: [
        { type: 'bulletList', content: [emptyItem, emptyItem] },
        paragraph(text('Vous aimez votre lampe? ')),
        paragraph(
          text('Laissez un commentaire et recevez une carte-cadeau! '),
          { type: 'hardBreak' },
          text('Votre colis est chez le transporteur.'),
        ),
      ],
    }
    const context: PolicyContext = { ...usualContext, language: 'fr-CA', purpose: 'proactive-other' }
    expect(check(document, context).map(({ rule }) => rule)).toContain('incentivized-review')
    expectMended(document, context)
  })

  it('each mend what they are for and add nothing, in the labelled messages', () => {
    let mended = 0
    for (const file of readdirSync('accuracy')) {
      for (const line of readFileSync(`accuracy/${file}`, 'utf8').trim().split('\n')) {
        const one = JSON.parse(line) as { lang: string; purpose: Purpose; format: 'text' | 'html'; body: string }
        const { message } = checkPrepared({ ...one, language: one.lang, store: null })
        const context = { ...usualContext, language: one.lang, purpose: one.purpose }
        mended += fixesOf(check(message.document, context)).length
        expectMended(message.document, context)
      }
    }
    expect(mended).toBeGreaterThan(50)
  })

  it('all together ask once at most, and leave only what has no fix', () => {
    fc.assert(
      fc.property(reviewMessages, purposes, ({ document, language }, purpose) => {
        const context = { ...usualContext, language, purpose }
        const before = check(document, context).filter(({ clause }) => /^K[456]$/.test(clause))
        const fixed = applyFixes(messageText(document), fixesOf(before))
        expect(readDocument(fixed).ok).toBe(true)
        const request = neutralReviewRequest(language) ?? ''
        const times = (text: string) => text.split(request).length - 1
        expect(times(messageText(fixed).text)).toBeLessThanOrEqual(Math.max(1, times(messageText(document).text)))
        const after = check(fixed, context).filter(({ clause }) => /^K[456]$/.test(clause))
        expect(after.length).toBeLessThanOrEqual(before.filter(({ fix }) => fix === null).length)
      }),
      { numRuns: 200 },
    )
  })
})
