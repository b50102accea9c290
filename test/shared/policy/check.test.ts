import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage, checkTemplate, checkVariant } from '../../../shared/policy/check.ts'
import type { Confirmation, StatedException } from '../../../shared/policy/finding.ts'
import { hashText } from '../../../shared/policy/hash-text.ts'
import type { TemplateContent, Variant } from '../../../shared/template/template.ts'
import { anyDocuments, contexts, speakingDocuments } from '../../support/documents.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import { readNotation } from '../../support/notation.ts'
import { usualContext } from '../../support/test-rule.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'

const surroundings = { tools: noLanguageTools, library: noLibraryFacts }

function check(text: string, exceptions: readonly StatedException[] = [], confirmations: readonly Confirmation[] = []) {
  const message = messageText(readNotation(text).document)
  return checkMessage({
    message,
    removals: [],
    context: usualContext,
    exceptions,
    confirmations,
    tools: noLanguageTools,
  })
}

const variant = (text: string, language = 'en-CA'): Variant => ({
  language,
  subject: '',
  document: readNotation(text).document,
  exceptions: [],
  confirmations: [],
  basedOn: null,
})
const template = (first: Variant, ...others: readonly Variant[]): TemplateContent => ({
  title: 'Colour',
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: null,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [first, ...others],
})

describe('checking a message', () => {
  it('is clean when nothing is found', () => {
    const { findings, verdict, stale } = check('Your lamp is blue.')
    expect(findings).toEqual([])
    expect(verdict).toEqual({ state: 'clean', violations: 0, confirms: 0 })
    expect(stale).toEqual([])
  })

  it('tells findings of the whole message first, the others in reading order', () => {
    const message = messageText(readNotation('See https://shop.example 😀 and info@shop.example').document)
    const context = { ...usualContext, purpose: 'proactive-other', sendWithinDays: null } as const
    const { findings } = checkMessage({
      message,
      removals: [],
      context,
      exceptions: [],
      confirmations: [],
      tools: noLanguageTools,
    })
    expect(findings.map(({ rule }) => rule)).toEqual([
      'send-window',
      'missing-order-number',
      'external-link',
      'emoji',
      'email-address',
    ])
  })

  it('keeps keys of equal texts apart, and whole when a text before them changes', () => {
    const keys = check('😀 and 😀').findings.map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
    expect(check('Hello! 😀 and 😀').findings.map(({ key }) => key)).toEqual(keys)
  })

  it('accepts an exception that the clause lists, for the same text alone', () => {
    const stated: StatedException = {
      rule: 'external-link',
      textHash: hashText('https://shop.example'),
      reason: 'needed-for-order',
    }
    const excepted = check('See https://shop.example', [stated])
    expect(excepted.findings[0]).toMatchObject({ state: 'excepted', reason: 'needed-for-order' })
    expect(excepted.verdict.state).toBe('clean')
    expect(excepted.stale).toEqual([])
    const changed = check('See https://shop.example/b', [stated])
    expect(changed.verdict.state).toBe('violation')
    expect(changed.stale).toEqual([stated])
  })

  it('refuses an exception that the clause does not list', () => {
    const wrongReason: StatedException = {
      rule: 'external-link',
      textHash: hashText('https://shop.example'),
      reason: 'warranty',
    }
    const noReasons: StatedException = {
      rule: 'insecure-link',
      textHash: hashText('http://amazon.ca'),
      reason: 'needed-for-order',
    }
    expect(check('See https://shop.example', [wrongReason])).toMatchObject({
      verdict: { violations: 1 },
      stale: [wrongReason],
    })
    expect(check('See http://amazon.ca', [noReasons])).toMatchObject({ verdict: { violations: 1 }, stale: [noReasons] })
  })

  it('accepts a confirmation where a person decides, and only there', () => {
    const number: Confirmation = { rule: 'phone-number', textHash: hashText('514 555-0199') }
    const open = check('The warranty answers at 514 555-0199.')
    expect(open.verdict).toEqual({ state: 'confirm', violations: 0, confirms: 1 })
    const confirmed = check('The warranty answers at 514 555-0199.', [], [number])
    expect(confirmed.findings[0]?.state).toBe('confirmed')
    expect(confirmed.verdict.state).toBe('clean')
    const refused = check('Call 514 555-0199.', [], [number])
    expect(refused.verdict.state).toBe('violation')
    expect(refused.stale).toEqual([number])
  })

  it('names the policy that it checked against', () => {
    expect(check('x').policyVersion).toMatch(/^CA-fr-2021\.\d+$/)
  })

  it('is the same every time, with spans inside the text and keys apart, for any document', () => {
    fc.assert(
      fc.property(fc.oneof(anyDocuments, speakingDocuments), contexts, (document, context) => {
        const message = messageText(document)
        const once = checkMessage({
          message,
          removals: [],
          context,
          exceptions: [],
          confirmations: [],
          tools: strictLanguageTools,
        })
        const again = checkMessage({
          message: messageText(document),
          removals: [],
          context,
          exceptions: [],
          confirmations: [],
          tools: strictLanguageTools,
        })
        expect(again).toEqual(once)
        expect(new Set(once.findings.map(({ key }) => key)).size).toBe(once.findings.length)
        for (const { span, text } of once.findings) {
          if (span === null) continue
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[0]).toBeLessThan(span[1])
          expect(span[1]).toBeLessThanOrEqual(message.text.length)
          expect(message.text.slice(span[0], span[1])).toBe(text)
        }
        const starts = once.findings.map(({ span }) => span?.[0] ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { numRuns: 400 },
    )
  })
})

describe('checking a template', () => {
  it('takes the worst verdict of its variants and adds their counts', () => {
    const content = template(
      variant('Blue.'),
      variant('La boîte : info@shop.example. 😀', 'fr-CA'),
      variant('Azul 😀', 'es-US'),
    )
    const { verdict, variants } = checkTemplate(content, surroundings)
    // C1 asks once for all of them.
    expect(verdict).toEqual({ state: 'violation', violations: 3, confirms: 1 })
    expect(variants.map(({ language, result }) => [language, result.verdict.violations])).toEqual([
      ['en-CA', 0],
      ['fr-CA', 2],
      ['es-US', 1],
    ])
  })

  it('checks a variant with the template’s purpose and the variant’s own exceptions', () => {
    const stated: StatedException = {
      rule: 'external-link',
      textHash: hashText('https://shop.example'),
      reason: 'needed-for-order',
    }
    const one: Variant = { ...variant('{{order_number}} https://shop.example'), exceptions: [stated] }
    const content = { ...template(one), purpose: 'proactive-invoice' } as const
    const { findings } = checkVariant(content, one, surroundings)
    expect(findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['send-window', 'open'],
      ['external-link', 'excepted'],
    ])
  })
})

describe('the hash of a text', () => {
  it('is the same for one text in two normal forms, and another for another text', () => {
    expect(hashText('e\u0301te\u0301')).toBe(hashText('été'))
    expect(hashText('ete')).not.toBe(hashText('été'))
    expect(hashText('')).toBe('e3b0c44298fc1c14')
  })
})
