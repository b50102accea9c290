import { describe, expect, it } from 'vitest'
import { checkWhole } from '../../shared/policy/check.ts'
import { currentPolicy, type Policy } from '../../shared/policy/policy.ts'
import { noLibraryFacts, type LibraryFacts, type PolicyRule, type Severity } from '../../shared/policy/rule.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { readNotation } from './notation.ts'

/** What a case says of its template; the rest is usual. */
export interface TemplateCase {
  readonly about: string
  /** Texts by language in the notation of `notation.ts`, the default language first. */
  readonly texts?: Readonly<Record<string, string>>
  readonly content?: Partial<Omit<TemplateContent, 'variants'>>
  readonly library?: LibraryFacts
}
export interface FoundTemplateCase extends TemplateCase {
  readonly finds: readonly string[]
  /** The rule's own unless given. */
  readonly severity?: Severity
  /** What each finding's sentence says, all of it. */
  readonly data: readonly Readonly<Record<string, string | number>>[]
}
export interface TemplateTable {
  readonly valid: readonly TemplateCase[]
  readonly invalid: readonly FoundTemplateCase[]
}

/** A reply for the Canadian store in both its languages, unless said otherwise. */
export function templateOf({ texts, content }: Pick<TemplateCase, 'texts' | 'content'>): TemplateContent {
  const written = Object.entries(texts ?? { 'en-CA': 'Your lamp is blue.', 'fr-CA': 'Votre lampe est bleue.' })
  const [first, ...others] = written.map(([language, text]) => newVariant(language, readNotation(text).document))
  if (first === undefined) throw new Error('a template has a text')
  return {
    title: 'Colour',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: 10,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    ...content,
    variants: [first, ...others],
  }
}

/**
 * The part of a rule's table that is about templates. Strict: cases different, message ids and what the sentences say exact,
 * no spans and no fixes; and an answer to each question holds, for that question alone.
 */
export function describeTemplates(rule: PolicyRule, { valid, invalid }: TemplateTable): void {
  const policy: Policy = { ...currentPolicy, rules: [rule] }
  const check = (one: TemplateCase, content = templateOf(one)) =>
    checkWhole(content, { library: one.library ?? noLibraryFacts, policy })

  describe('in templates', () => {
    it('has no case twice', () => {
      const names = [...valid, ...invalid].map((one) => JSON.stringify([templateOf(one), one.library]))
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    })

    it('points at no place in a text, and mends nothing by itself', () => {
      const findings = invalid.flatMap((one) => check(one).findings)
      expect(findings.map(({ place, span, fix }) => ({ place, span, fix }))).toEqual(
        findings.map(() => ({ place: 'template', span: null, fix: null })),
      )
    })

    for (const one of valid) {
      it(`allows ${one.about}`, () => {
        expect(check(one).findings.map(({ messageId, data }) => ({ messageId, data }))).toEqual([])
      })
    }

    for (const one of invalid) {
      it(`finds ${one.about}`, () => {
        const { findings } = check(one)
        expect(findings.map(({ messageId }) => messageId)).toEqual(one.finds)
        expect(findings.map(({ data }) => data)).toEqual(one.data)
        for (const { severity } of findings) expect(severity).toBe(one.severity ?? rule.severity)
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
        for (const { textHash, severity } of findings) {
          const confirmations = [{ rule: rule.id, textHash }]
          const answered = check(one, { ...templateOf(one), confirmations })
          const open = answered.findings.filter(({ state }) => state === 'open')
          expect(open.length).toBe(findings.length - (severity === 'confirm' ? 1 : 0))
          expect(answered.stale.length).toBe(severity === 'confirm' ? 0 : 1)
        }
      })
    }
  })
}
