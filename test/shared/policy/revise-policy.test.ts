import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../../shared/i18n/language.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { applyEdits } from '../../../shared/policy/apply-fix.ts'
import { checkMessage, checkTemplate } from '../../../shared/policy/check.ts'
import type { CheckResult, Finding } from '../../../shared/policy/finding.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { currentPolicy, type Policy } from '../../../shared/policy/policy.ts'
import { revisePolicy } from '../../../shared/policy/revise-policy.ts'
import type { PolicyContext } from '../../../shared/policy/rule.ts'
import { clauseSummary, clauseTitle, findingHelp, findingSentence, fixLabel } from '../../../shared/policy/sentence.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { contexts, speakingDocuments } from '../../support/documents.ts'
import { readNotation } from '../../support/notation.ts'
import { usualContext } from '../../support/test-rule.ts'

/** An invented version: C2 gives two weeks, N8 no longer lets a manufacturer's number pass. */
const invented = revisePolicy(currentPolicy, {
  version: 'CA-fr-2031.1',
  date: '2031',
  limits: { sendWithinDays: 14 },
  rules: {
    'phone-number': (rule) => ({ ...rule, exceptions: rule.exceptions.filter((one) => one !== 'manufacturer') }),
  },
})
const changedClauses: ReadonlySet<string> = new Set(['C2', 'N8'])
const others = (findings: readonly Finding[]) => findings.filter(({ clause }) => !changedClauses.has(clause))

function check(text: string, policy: Policy, context: Partial<PolicyContext> = {}): CheckResult {
  const message = messageText(readNotation(text).document)
  return checkMessage({
    message,
    removals: [],
    context: { ...usualContext, ...context },
    exceptions: [],
    confirmations: [],
    tools: noLanguageTools,
    policy,
  })
}

describe('a revised policy', () => {
  it('has the very rules, clauses and numbers of the one before, but for what it changes', () => {
    expect(invented.rules.map(({ id }) => id)).toEqual(currentPolicy.rules.map(({ id }) => id))
    for (const [index, rule] of invented.rules.entries()) {
      if (rule.id === 'phone-number') expect(rule.exceptions).toEqual(['warranty', 'carrier'])
      else expect(rule).toBe(currentPolicy.rules[index])
    }
    expect(invented.clauses).toBe(currentPolicy.clauses)
    expect(invented.limits).toEqual({ ...currentPolicy.limits, sendWithinDays: 14 })
    expect(currentPolicy.limits.sendWithinDays).toBe(30)
    expect(invented).toMatchObject({ store: 'CA', language: 'fr-CA', date: '2031', version: 'CA-fr-2031.1' })
  })

  it('finds what the one before finds in any message, but for the clauses that it changes', () => {
    fc.assert(
      fc.property(speakingDocuments, contexts, (document, context) => {
        // The same message, so that nothing that was remembered of it is taken for the other version's.
        const message = messageText(document)
        const input = {
          message,
          removals: [],
          context,
          exceptions: [],
          confirmations: [],
          tools: noLanguageTools,
        }
        const before = checkMessage({ ...input, policy: currentPolicy })
        const after = checkMessage({ ...input, policy: invented })
        expect(others(after.findings)).toEqual(others(before.findings))
        expect(checkMessage({ ...input, policy: currentPolicy }).findings).toEqual(before.findings)
        expect(after.policyVersion).toBe('CA-fr-2031.1')
      }),
      { numRuns: 150 },
    )
  })

  it('[C2] judges the time limit by its own number, says it, and sets it', () => {
    const context = { purpose: 'proactive-invoice', sendWithinDays: 20 } as const
    const text = 'Invoice of {{order_number}}: lamp.'
    expect(check(text, currentPolicy, context).findings).toEqual([])
    const [finding] = check(text, invented, context).findings
    expect(finding).toMatchObject({ rule: 'send-window', data: { days: 20, maximum: 14 } })
    expect(finding?.fix?.edits).toEqual([{ kind: 'set-send-within-days', days: 14 }])
    expect(check(text, invented, { ...context, sendWithinDays: 14 }).findings).toEqual([])
  })

  it('[N8] gives no exception that its clause no longer has: one that was stated lapses', () => {
    const text = 'Call +1 514 555 0199.'
    const [finding] = check(text, currentPolicy).findings
    expect(finding).toMatchObject({ rule: 'phone-number', exceptions: ['warranty', 'carrier', 'manufacturer'] })
    if (finding === undefined) return
    const stated = { rule: finding.rule, textHash: finding.textHash, reason: 'manufacturer' as const }
    const content = sample('en-CA', 'Phone', 'reply', null, [text])
    const [variant] = content.variants
    const excepted = { ...content, variants: [{ ...variant, exceptions: [stated] }] as const }
    expect(checkTemplate(excepted, { ...bareSurroundings, policy: currentPolicy }).verdict.state).toBe('clean')
    const after = checkTemplate(excepted, { ...bareSurroundings, policy: invented })
    expect(after.verdict).toEqual({ state: 'violation', violations: 1, confirms: 0 })
    expect(after.variants[0]?.result.stale).toEqual([stated])
  })

  it.each(interfaceLanguages)('says its own numbers in %s, and no old one', (language) => {
    const translate = createTranslate(language)
    const strict = revisePolicy(currentPolicy, {
      version: 'CA-fr-2031.2',
      date: '2031',
      limits: { sendWithinDays: 14, marginPercent: 7, imagePercent: 61, fontSizes: 4, lineBreaks: 5 },
    })
    const image = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Label" width="70%">'
    const html = `<p style="margin-left:15%">a<br><br><br><br><br><br><br>b ${image}</p>${[9, 10, 11, 12, 13].map((size) => `<p style="font-size:${size}px">c${size}</p>`).join('')}`
    const { document, removals } = readHtml(html, { mode: 'check', limits: strict.limits })
    const { findings } = checkMessage({
      message: messageText(document),
      removals,
      context: { ...usualContext, purpose: 'proactive-invoice', sendWithinDays: null },
      exceptions: [],
      confirmations: [],
      tools: noLanguageTools,
      policy: strict,
    })
    for (const [rule, clause, number, old] of [
      ['send-window', 'C2', '14', '30'],
      ['margin-too-wide', 'F4', '7', '20'],
      ['image-too-wide', 'F5', '61', '80'],
      ['too-many-font-sizes', 'F7', '4', '3'],
      ['too-many-line-breaks', 'F9', '5', '2'],
    ] as const) {
      const finding = findings.find((one) => one.rule === rule)
      if (finding === undefined) throw new Error(`${rule} found nothing`)
      const own = [
        findingSentence(translate, { ...finding, data: { ...finding.data, source: '…' } }),
        findingHelp(translate, finding),
        clauseSummary(translate, clause, strict.limits),
        ...(finding.fix === null ? [] : [fixLabel(translate, finding, finding.fix)]),
      ]
      for (const text of own) expect(text, `${rule} in ${language}`).toMatch(new RegExp(`\\b${number}\\b`))
      const all = [...own, clauseTitle(translate, clause, strict.limits)].join('\n')
      expect(all, `${rule} in ${language}`).not.toMatch(new RegExp(`\\b${old}\\b`))
      expect(all).not.toContain('{{')
    }
  })

  it('[F5] [F9] mends to its own numbers', () => {
    const loose = revisePolicy(currentPolicy, {
      version: 'x',
      date: '2031',
      limits: { imagePercent: 40, lineBreaks: 1 },
    })
    const { document } = readHtml(
      '<p>a<br><br>b <img src="data:image/png;base64,iVBORw0KGgo=" alt="Label" data-image-kind="label" width="70%"></p>',
      { mode: 'check', limits: loose.limits },
    )
    const findingsIn = (text: typeof document) =>
      checkMessage({
        message: messageText(text),
        removals: [],
        context: usualContext,
        exceptions: [],
        confirmations: [],
        tools: noLanguageTools,
        policy: loose,
      }).findings
    const found = findingsIn(document)
    expect(found.map(({ rule }) => rule)).toEqual(['too-many-line-breaks', 'image-too-wide'])
    let mended = document
    for (const finding of found.toReversed()) mended = applyEdits(messageText(mended), finding.fix?.edits ?? [])
    expect(findingsIn(mended)).toEqual([])
  })

  it('[F4] [F5] [F7] [F9] is read for: what one version takes out of a page, another leaves', () => {
    const html = '<p style="margin-left:15%">a</p><p><br></p><p><br></p><p>b</p>'
    const kinds = (limits: typeof currentPolicy.limits) =>
      readHtml(html, { mode: 'edit', limits }).removals.map(({ rule }) => rule)
    expect(kinds(currentPolicy.limits)).toEqual(['too-many-line-breaks'])
    expect(kinds({ ...currentPolicy.limits, marginPercent: 10, lineBreaks: 9 })).toEqual(['margin-too-wide'])
  })

  it('drops and adds rules by id', () => {
    const emoticon = currentPolicy.rules.find(({ id }) => id === 'emoticon')
    if (emoticon === undefined) throw new Error('no emoticon rule')
    const without = revisePolicy(currentPolicy, { version: 'y', date: '2031', rules: { emoticon: null } })
    expect(check('Thanks :-)', without).findings).toEqual([])
    expect(check('Thanks 😀', without).findings).toHaveLength(1)
    const again = revisePolicy(without, { version: 'z', date: '2032', rules: { emoticon } })
    expect(again.rules.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      currentPolicy.rules.toSorted((a, b) => a.id.localeCompare(b.id)),
    )
  })

  it('refuses what cannot be meant', () => {
    const { version } = currentPolicy
    const [first, second] = currentPolicy.rules
    if (first === undefined || second === undefined) throw new Error('no rules')
    const without = revisePolicy(currentPolicy, { version: 'y', date: '2031', rules: { emoticon: null } })
    expect(() => revisePolicy(currentPolicy, { version, date: '2031' })).toThrow(version)
    expect(() => revisePolicy(currentPolicy, { version: 'z', date: '2031', rules: { [first.id]: second } })).toThrow(
      first.id,
    )
    for (const change of [null, (rule: typeof first) => rule]) {
      expect(() => revisePolicy(without, { version: 'z', date: '2032', rules: { emoticon: change } })).toThrow(
        'emoticon',
      )
    }
  })
})
