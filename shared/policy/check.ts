import type { Removal } from '../message/removal.ts'
import { imageCharacter, messageText, type MessageText, type Span } from '../message/text.ts'
import { policyContext, type TemplateContent, type Variant } from '../template/template.ts'
import type { CheckResult, Confirmation, Finding, StatedException, Verdict } from './finding.ts'
import { hashText } from './hash-text.ts'
import { currentPolicy, type Policy } from './policy.ts'
import type { Match, PolicyContext, PolicyRule, RuleInput } from './rule.ts'

export interface CheckInput {
  readonly message: MessageText
  /** What reading the message from HTML took out of it. */
  readonly removals: readonly Removal[]
  readonly context: PolicyContext
  readonly exceptions: readonly StatedException[]
  readonly confirmations: readonly Confirmation[]
  /** `currentPolicy` unless given. */
  readonly policy?: Policy
}

/**
 * Checks one message against every rule of the policy. Deterministic, pure, never throws.
 * Findings about the whole message come first, then the others in reading order.
 */
export function checkMessage({
  message,
  removals,
  context,
  exceptions,
  confirmations,
  policy = currentPolicy,
}: CheckInput): CheckResult {
  const input: RuleInput = { message, removals, context }
  const matches = policy.rules
    .flatMap((rule) => rule.check(input).map((match) => ({ rule, match })))
    .sort((a, b) => startOf(a.match) - startOf(b.match) || endOf(a.match) - endOf(b.match))

  const seen = new Map<string, number>()
  const findings = matches.map(({ rule, match }): Finding => {
    const text = match.span === null ? '' : message.text.slice(match.span[0], match.span[1])
    const textHash =
      match.span === null
        ? hashOfWhole(match)
        : hashText(text.includes(imageCharacter) ? textOfImages(message, match.span) : text)
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
      span: match.span,
      text,
      textHash,
      exceptions: rule.exceptions,
      ...stateOf(rule, match, textHash, exceptions, confirmations),
      fix: match.fix ?? null,
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

/** Checks a template's text in one language, as written in the editor. */
export function checkVariant(content: TemplateContent, variant: Variant): CheckResult {
  return checkMessage({
    message: messageText(variant.document),
    removals: [],
    context: policyContext(content, variant),
    exceptions: variant.exceptions,
    confirmations: variant.confirmations,
  })
}

export interface TemplateCheck {
  /** The worst of the variants' verdicts; counts are sums. */
  readonly verdict: Verdict
  readonly variants: readonly { readonly language: string; readonly result: CheckResult }[]
}

export function checkTemplate(content: TemplateContent): TemplateCheck {
  const variants = content.variants.map((variant) => ({
    language: variant.language,
    result: checkVariant(content, variant),
  }))
  return { verdict: verdictOf(variants.flatMap(({ result }) => result.findings)), variants }
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
const startOf = (match: Match): number => match.span?.[0] ?? -1
const endOf = (match: Match): number => match.span?.[1] ?? -1

// In the text all images are alike: what is said of one must not hold for another. Parts of an address tell apart
// embedded images of any size at the same cost.
function textOfImages(message: MessageText, [start, end]: Span): string {
  const images = message.images
    .filter((image) => start <= image.start && image.end <= end)
    .map(({ src, alt }) => {
      const middle = Math.floor(src.length / 2)
      return [alt, src.length, src.slice(0, 200), src.slice(middle, middle + 200), src.slice(-200)].join('\n')
    })
  return [message.text.slice(start, end), ...images].join('\n')
}

// A finding without a text is known by what it says, so that two of one rule stay apart.
function hashOfWhole(match: Match): string {
  const data = Object.entries(match.data ?? {})
  return hashText([match.messageId, ...data.map(([name, value]) => `${name}=${value}`)].join('\n'))
}
