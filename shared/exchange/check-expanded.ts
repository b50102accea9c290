import { messageText, type MessageText, type Span } from '../message/text.ts'
import { checkVariant, verdictOf, type CheckSurroundings } from '../policy/check.ts'
import type { CheckResult, Finding, Verdict } from '../policy/finding.ts'
import type { RuleId } from '../policy/ids.ts'
import type { TemplateContent, Variant } from '../template/template.ts'
import { isPlaceholderName } from '../message/placeholders.ts'
import { expandVariant, type PlaceholderValues } from './expand.ts'

/** What the rules say of a message with its values, beside what they say of it without. */
export interface ExpandedCheck {
  /** Of the message as it is written, with what the values add. */
  readonly verdict: Verdict
  /** Open findings that only the values make. */
  readonly added: readonly Finding[]
  /** Unit: Unicode code points, line breaks included, as a sender counts. */
  readonly length: number
}

/**
 * These judge how a template is written, and nothing of them is the author's to mend once the values stand in it: an order
 * number is to be there then, and a name is in no dictionary.
 */
const aboutWriting: ReadonlySet<RuleId> = new Set([
  'missing-order-number',
  'literal-order-number',
  'unknown-placeholder',
  'placeholder-parity',
  'spelling-grammar',
  'wrong-language',
  'missing-language',
  'unchecked-language',
])

/**
 * Checks a message once more with values in the places of its placeholders. A finding counts as added when it touches a value
 * where the same rule had found nothing, or is about the whole and was not there before. Notes stop nothing and are left out.
 */
export function checkExpanded(
  content: TemplateContent,
  variant: Variant,
  values: PlaceholderValues,
  surroundings: Pick<CheckSurroundings, 'tools' | 'policy'>,
): ExpandedCheck {
  const message = messageText(variant.document)
  const expanded = expandVariant(variant, values)
  const before = checkVariant(content, variant, surroundings)
  const after = checkVariant(content, expanded, surroundings)
  const spans = valueSpans(message, values)
  const added = after.findings.filter(
    (finding) =>
      finding.state === 'open' &&
      finding.severity !== 'note' &&
      !aboutWriting.has(finding.rule) &&
      isAdded(finding, before, spans),
  )
  return {
    verdict: verdictOf([...before.findings, ...added]),
    added,
    length: [...messageText(expanded.document).text.replaceAll('\uFFFC', '')].length,
  }
}

/** A value's place in the text with values, and its placeholder's in the text without. */
interface ValueSpan {
  readonly value: Span
  readonly placeholder: Span
}

function valueSpans({ placeholders }: MessageText, values: PlaceholderValues): readonly ValueSpan[] {
  let by = 0
  return placeholders.flatMap(({ name, start, end }): readonly ValueSpan[] => {
    if (!isPlaceholderName(name)) return []
    const from = start + by
    by += values[name].length - (end - start)
    return [{ value: [from, end + by], placeholder: [start, end] }]
  })
}

function isAdded(finding: Finding, { findings }: CheckResult, spans: readonly ValueSpan[]): boolean {
  const same = findings.filter(({ rule, place }) => rule === finding.rule && place === finding.place)
  const { span } = finding
  if (span === null) return same.length === 0
  const touched = spans.filter(({ value }) => meets(value, span))
  return (
    touched.length > 0 &&
    touched.every(({ placeholder }) => !same.some((one) => one.span !== null && meets(one.span, placeholder)))
  )
}

const meets = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]
