import { describe, expect, it } from 'vitest'
import { english } from '../../shared/i18n/en/index.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import type { Removal } from '../../shared/message/removal.ts'
import { messageText } from '../../shared/message/text.ts'
import { applyFixes, applyToSubject, isInMessage } from '../../shared/policy/apply-fix.ts'
import { checkMessage } from '../../shared/policy/check.ts'
import type { CheckResult, Finding } from '../../shared/policy/finding.ts'
import type { RuleId } from '../../shared/policy/ids.ts'
import { noLanguageTools, type LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { currentPolicy, type Policy } from '../../shared/policy/policy.ts'
import type { PolicyContext, PolicyRule, Severity } from '../../shared/policy/rule.ts'
import { bySpan, readNotation, stripMarkers } from './notation.ts'
import { describeTemplates, type TemplateTable } from './test-template-rule.ts'

interface Surroundings {
  readonly context?: Partial<PolicyContext>
  readonly removals?: readonly Removal[]
  readonly tools?: LanguageTools
}
export interface ValidCase extends Surroundings {
  /** In the notation of `notation.ts`, or a document. */
  readonly text: string | MessageDocument
}
export interface InvalidCase extends ValidCase {
  /** Message ids in reading order, those about the whole message first. */
  readonly finds: readonly string[]
  /** The message after all fixes at once; required when there is a fix that changes the document, refused otherwise. */
  readonly fixed?: string | MessageDocument
  /** The time limit after the fix; required when there is a fix that sets it. Unit: days. */
  readonly fixedDays?: number
  /** The subject line after all fixes at once; required when there is a fix that changes it, refused otherwise. */
  readonly fixedSubject?: string
  /** The rule's own unless given. */
  readonly severity?: Severity
  /** Values of the first finding's sentence that must be as given. */
  readonly data?: Readonly<Record<string, string | number>>
}

/** The surroundings of a table's cases unless they say otherwise. */
export const usualContext: PolicyContext = {
  purpose: 'reply',
  store: 'CA',
  language: 'en-CA',
  sendWithinDays: 10,
  isStockOutNotice: false,
  lengthLimit: null,
  subject: '',
}

export interface RuleTable {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly InvalidCase[]
  /** For a rule that judges templates as a whole. */
  readonly templates?: TemplateTable
}

/** The table of a rule that judges templates as a whole and nothing else. */
export function testTemplateRule(rule: PolicyRule, templates: TemplateTable): void {
  testRule(rule, { valid: [], invalid: [], templates })
}

/**
 * A rule's table. Strict: spans exact, cases different, every message id of the rule's texts found, fixes exact; and each
 * fix alone removes its finding and adds none of any rule.
 */
export function testRule(rule: PolicyRule, table: RuleTable): void {
  const valid = table.valid.map((one) => (typeof one === 'string' ? { text: one } : one))
  describe(`[${rule.clause}] ${rule.id}`, () => {
    it('has no case twice', () => {
      const names = [...valid, ...table.invalid].map(({ text, context, removals }) =>
        JSON.stringify([text, context, removals]),
      )
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    })

    it('finds every message id that it has a sentence for', () => {
      const sentences: Readonly<Record<string, string>> = english.texts.rules[rule.id].messages
      const ids = Object.keys(sentences).map((key) => key.replace(/_(?:one|other)$/, ''))
      const found = [...table.invalid, ...(table.templates?.invalid ?? [])].flatMap(({ finds }) => finds)
      expect([...new Set(found)].sort()).toEqual([...new Set(ids)].sort())
    })

    if (table.templates !== undefined) describeTemplates(rule, table.templates)

    it.each(valid.map((one) => [titleOf(one), one] as const))('allows %s', (_, one) => {
      const { document } = read(one.text)
      expect(check(rule, document, one).findings.map(({ messageId, text }) => ({ messageId, text }))).toEqual([])
    })

    it.each(table.invalid.map((one) => [titleOf(one), one] as const))('finds %s', (_, one) => {
      const { document, spans } = read(one.text)
      const { findings } = check(rule, document, one)
      expect(findings.map((finding) => finding.messageId)).toEqual(one.finds)
      const found = findings.flatMap(({ span }) => (span === null ? [] : [span])).sort(bySpan)
      const { text } = messageText(document)
      const shown = (list: readonly (readonly [number, number])[]) =>
        list.map(([start, end]) => [start, end, text.slice(start, end)])
      expect(shown(found)).toEqual(shown(spans))
      for (const finding of findings) expect(finding.severity).toBe(one.severity ?? rule.severity)
      if (one.data !== undefined) expect(findings[0]?.data).toMatchObject(one.data)
      expectFixes(document, one, findings)
    })
  })
}

function expectFixes(document: MessageDocument, one: InvalidCase, findings: readonly Finding[]): void {
  const fixes = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
  const edits = fixes.flatMap((fix) => fix.edits)
  const days = edits.flatMap((edit) => (edit.kind === 'set-send-within-days' ? [edit.days] : []))
  expect(days[0], 'fixedDays').toBe(one.fixedDays)
  const subjectEdits = edits.filter((edit) => edit.kind === 'replace-in-subject')
  const changesDocument = edits.some(isInMessage)
  expect(one.fixed !== undefined, 'a fix must be shown, and only a fix').toBe(changesDocument)
  if (one.fixed !== undefined) {
    expect(applyFixes(messageText(document), fixes)).toEqual(read(one.fixed).document)
  }
  const { subject = '' } = one.context ?? {}
  expect(subjectEdits.length > 0 ? applyToSubject(subject, subjectEdits) : undefined, 'fixedSubject').toBe(
    one.fixedSubject,
  )
  for (const finding of findings) expectFixMends(document, one, finding)
}

/**
 * K2 weighs the courtesies of a message against all that else is in it, so mending the rest may rightly tip the scales: a
 * misspelt token counts as words, the placeholder it becomes as one. The length limit weighs all of it: the order number
 * has to stand there, however little the sender takes.
 */
// A face or an address taken out brings words together that may be the same: F11 then sees what stood there all along.
const weighing: ReadonlySet<RuleId> = new Set(['thank-you-only', 'length-limit', 'spelling-grammar'])

/** Each fix alone removes its finding, and adds none of any rule that judges a place in the text. */
export function expectFixMends(document: MessageDocument, surroundings: Surroundings, finding: Finding): void {
  if (finding.fix === null) return
  const days = finding.fix.edits.flatMap((edit) => (edit.kind === 'set-send-within-days' ? [edit.days] : [])).at(-1)
  const context = { ...usualContext, ...surroundings.context }
  const before = checkAll(document, context, surroundings.tools).findings
  const mended = applyFixes(messageText(document), [finding.fix])
  const mendedContext = {
    ...context,
    sendWithinDays: days ?? context.sendWithinDays,
    subject: applyToSubject(context.subject, finding.fix.edits),
  }
  const after = checkAll(mended, mendedContext, surroundings.tools).findings
  const isSame = (one: Finding) => one.rule === finding.rule && one.messageId === finding.messageId
  const name = `${finding.rule}/${finding.messageId}`
  expect(after.filter(isSame).length, `${name} is mended`).toBeLessThan(before.filter(isSame).length)
  for (const { rule } of after) {
    if (weighing.has(rule)) continue
    const count = (findings: readonly Finding[]) => findings.filter((one) => one.rule === rule).length
    expect(count(after), `${rule} is not added by mending ${name}`).toBeLessThanOrEqual(count(before))
  }
}

function checkAll(document: MessageDocument, context: PolicyContext, tools = noLanguageTools): CheckResult {
  return checkMessage({
    message: messageText(document),
    removals: [],
    context,
    exceptions: [],
    confirmations: [],
    tools,
  })
}

function check(
  rule: PolicyRule,
  document: MessageDocument,
  { context, removals = [], tools = noLanguageTools }: Surroundings,
): CheckResult {
  const policy: Policy = { ...currentPolicy, rules: [rule] }
  return checkMessage({
    message: messageText(document),
    removals,
    context: { ...usualContext, ...context },
    exceptions: [],
    confirmations: [],
    tools,
    policy,
  })
}

function read(text: string | MessageDocument) {
  return typeof text === 'string' ? readNotation(text) : stripMarkers(text)
}

function titleOf({ text, context, removals }: ValidCase): string {
  const shown = typeof text === 'string' ? text : JSON.stringify(text)
  const where = context === undefined ? '' : ` ${JSON.stringify(context)}`
  const what = removals === undefined ? '' : ` ${removals.map(({ source }) => source).join(', ')}`
  return `${shown.slice(0, 120).replaceAll('%', '%%')}${where}${what}`
}
