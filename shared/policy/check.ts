import type { Removal } from '../message/removal.ts'
import { lockedTexts, sharedBlockAt } from '../message/locked-text.ts'
import { messageText, type MessageText } from '../message/text.ts'
import { policyContext, type TemplateContent, type Variant } from '../template/template.ts'
import { isEditLocked } from './apply-fix.ts'
import type { CheckResult, Confirmation, Finding, StatedException, Verdict } from './finding.ts'
import type { LanguageTools } from './language/language-tools.ts'
import { hashOfWhole, matchesOf, type PlacedMatch } from './matches.ts'
import { currentPolicy, type Policy } from './policy.ts'
import type { LibraryFacts, Match, PolicyContext, PolicyRule, RuleInput, TemplateInput } from './rule.ts'
import { subjectMatches } from './subject.ts'

export interface CheckInput {
  readonly message: MessageText
  /** What reading the message from HTML took out of it. */
  readonly removals: readonly Removal[]
  readonly context: PolicyContext
  readonly exceptions: readonly StatedException[]
  readonly confirmations: readonly Confirmation[]
  readonly tools: LanguageTools
  /** `currentPolicy` unless given. */
  readonly policy?: Policy
}

/**
 * Checks one message, and its subject line, against every rule of the policy. Deterministic, pure, never throws.
 * Findings about the whole message come first, then those of the subject line, then the others in reading order.
 */
export function checkMessage({
  message,
  removals,
  context,
  exceptions,
  confirmations,
  tools,
  policy = currentPolicy,
}: CheckInput): CheckResult {
  const input: RuleInput = { message, removals, context, limits: policy.limits, tools }
  const matches = matchesOf(input, policy).map((placed) => withoutLockedFix(placed, message))
  const firstInText = matches.findIndex(({ match }) => match.span !== null)
  const wholes = firstInText === -1 ? matches.length : firstInText
  return resultOf(
    [...matches.slice(0, wholes), ...subjectMatches(input, policy), ...matches.slice(wholes)],
    exceptions,
    confirmations,
    policy,
  )
}

function resultOf(
  matches: readonly PlacedMatch[],
  exceptions: readonly StatedException[],
  confirmations: readonly Confirmation[],
  policy: Policy,
): CheckResult {
  const seen = new Map<string, number>()
  const findings = matches.map(({ rule, match, place, text, textHash, sharedBlock }): Finding => {
    const name = statementKey(rule.id, textHash)
    const ordinal = seen.get(name) ?? 0
    seen.set(name, ordinal + 1)
    return {
      key: `${name}:${ordinal}`,
      rule: rule.id,
      clause: rule.clause,
      severity: match.severity ?? rule.severity,
      messageId: match.messageId,
      data: match.data ?? {},
      place,
      span: match.span,
      text,
      textHash,
      exceptions: rule.exceptions,
      ...stateOf(rule, match, textHash, exceptions, confirmations),
      fix: match.fix ?? null,
      ...(sharedBlock === undefined ? {} : { sharedBlock }),
    }
  })
  const used = new Set(
    findings
      .filter((finding) => finding.state !== 'open')
      .map((finding) => `${finding.state} ${statementKey(finding.rule, finding.textHash)} ${finding.reason ?? ''}`),
  )
  return {
    findings,
    verdict: verdictOf(findings),
    policyVersion: policy.version,
    stale: [
      ...exceptions.filter((one) => !used.has(`excepted ${statementKey(one.rule, one.textHash)} ${one.reason}`)),
      ...confirmations.filter((one) => !used.has(`confirmed ${statementKey(one.rule, one.textHash)} `)),
    ],
  }
}

/** The text of a shared block is mended where it is shared: here, nothing can be done about it. */
function withoutLockedFix(placed: PlacedMatch, message: MessageText): PlacedMatch {
  // Most messages have no shared block.
  if (lockedTexts(message).length === 0) return placed
  const { fix, ...match } = placed.match
  const isFixLocked = fix !== undefined && fix.edits.some((edit) => isEditLocked(message, edit))
  const block = match.span === null ? null : sharedBlockAt(message, match.span)
  if (!isFixLocked && block === null) return placed
  return {
    ...placed,
    match: isFixLocked ? match : placed.match,
    ...(block === null ? {} : { sharedBlock: block.attrs.name }),
  }
}

/** What a check needs beside the template: what is loaded, and what stands beside it in the library. */
export interface CheckSurroundings {
  readonly tools: LanguageTools
  readonly library: LibraryFacts
  /** `currentPolicy` unless given. */
  readonly policy?: Policy
}

/** Checks a template's text in one language, as written in the editor. */
export function checkVariant(
  content: TemplateContent,
  variant: Variant,
  { tools, policy = currentPolicy }: Pick<CheckSurroundings, 'tools' | 'policy'>,
): CheckResult {
  return checkMessage({
    message: messageText(variant.document),
    removals: [],
    context: policyContext(content, variant),
    exceptions: variant.exceptions,
    confirmations: variant.confirmations,
    tools,
    policy,
  })
}

/** Checks what concerns the template as a whole: its set of languages, whom it is for, the library around it. */
export function checkWhole(
  content: TemplateContent,
  { library, policy = currentPolicy }: Pick<CheckSurroundings, 'library' | 'policy'>,
): CheckResult {
  const variants = content.variants.map((variant) => ({ variant, message: messageText(variant.document) }))
  const input: TemplateInput = { content, variants, library, limits: policy.limits }
  const matches = policy.rules.flatMap((rule) =>
    (rule.checkTemplate?.(input) ?? []).map((match): PlacedMatch => ({
      rule,
      match,
      place: 'template',
      text: '',
      textHash: hashOfWhole(match),
    })),
  )
  return resultOf(matches, [], content.confirmations, policy)
}

export interface TemplateCheck {
  /** The worst of all; counts are sums. */
  readonly verdict: Verdict
  /** What concerns the template as a whole. */
  readonly template: CheckResult
  readonly variants: readonly { readonly language: string; readonly result: CheckResult }[]
}

/** What stands open of a template: its text in one language, and the template as a whole. */
export function checkOpen(content: TemplateContent, variant: Variant, surroundings: CheckSurroundings): CheckResult {
  const whole = checkWhole(content, surroundings)
  const result = checkVariant(content, variant, surroundings)
  const findings = [...whole.findings, ...result.findings]
  return { ...result, findings, verdict: verdictOf(findings), stale: [...whole.stale, ...result.stale] }
}

/** Checks a template as a whole and each of its variants. Its verdict is that of all findings together. */
export function checkTemplate(content: TemplateContent, surroundings: CheckSurroundings): TemplateCheck {
  const template = checkWhole(content, surroundings)
  const variants = content.variants.map((variant) => ({
    language: variant.language,
    result: checkVariant(content, variant, surroundings),
  }))
  const findings = [...template.findings, ...variants.flatMap(({ result }) => result.findings)]
  return { verdict: verdictOf(findings), template, variants }
}

/** The verdict on a set of findings: open violations first, then open confirmations; notes do not count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const open = findings.filter((finding) => finding.state === 'open')
  const violations = open.filter((finding) => finding.severity === 'violation').length
  const confirms = open.filter((finding) => finding.severity === 'confirm').length
  return { state: violations > 0 ? 'violation' : confirms > 0 ? 'confirm' : 'clean', violations, confirms }
}

function stateOf(
  rule: PolicyRule,
  match: Match,
  textHash: string,
  exceptions: readonly StatedException[],
  confirmations: readonly Confirmation[],
): Pick<Finding, 'state' | 'reason'> {
  const exception = exceptions.find(
    (one) => one.rule === rule.id && one.textHash === textHash && rule.exceptions.includes(one.reason),
  )
  if (exception !== undefined) return { state: 'excepted', reason: exception.reason }
  const isConfirmed =
    (match.severity ?? rule.severity) === 'confirm' &&
    confirmations.some((one) => one.rule === rule.id && one.textHash === textHash)
  return { state: isConfirmed ? 'confirmed' : 'open', reason: null }
}

const statementKey = (rule: string, textHash: string): string => `${rule}:${textHash}`
