import { messageText } from '../../message/text.ts'
import { applyFixes, applyToSubject, isInMessage } from '../../policy/apply-fix.ts'
import type { Finding } from '../../policy/finding.ts'
import type { RuleId } from '../../policy/ids.ts'
import type { Fix } from '../../policy/rule.ts'
import type { TemplateContent } from '../../template/template.ts'
import { withVariant } from '../../template/variants.ts'

/**
 * Rules whose fixes take away or mend form alone, so that what a message tells stays the same: they may be applied in many
 * messages without a look at each. Words are never among them.
 */
const safeRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'emoji',
  'emoticon',
  'too-many-line-breaks',
  'insecure-link',
  'insecure-image',
  'image-too-wide',
  'external-link',
  'email-address',
  'phone-number',
  'literal-order-number',
  'important-subject',
  'send-window',
])
const safeLabels: ReadonlySet<string> = new Set(['use-placeholder'])

/** Whether the finding's fix needs nobody's look. */
export function isSafelyFixed({ rule, fix, state }: Pick<Finding, 'rule' | 'fix' | 'state'>): boolean {
  return state === 'open' && fix !== null && (safeRules.has(rule) || safeLabels.has(fix.labelId))
}

/** A template after fixes of the text at this place; those of the whole template may come with any. */
export function withFixes(content: TemplateContent, text: number, fixes: readonly Fix[]): TemplateContent {
  const variant = content.variants[text]
  if (variant === undefined || fixes.length === 0) return content
  const edits = fixes.flatMap((fix) => fix.edits)
  const days = edits.flatMap((edit) => (edit.kind === 'set-send-within-days' ? [edit.days] : [])).at(-1)
  const inText = fixes.filter((fix) => fix.edits.some(isInMessage))
  const changed = withVariant(content, text, {
    ...(inText.length > 0 ? { document: applyFixes(messageText(variant.document), inText) } : {}),
    ...(edits.some(({ kind }) => kind === 'replace-in-subject')
      ? { subject: applyToSubject(variant.subject, edits) }
      : {}),
  })
  return days === undefined ? changed : { ...changed, sendWithinDays: days }
}
