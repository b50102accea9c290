import type { InlineNode } from '../message/document.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { readText, type TextReading } from '../message/read-text.ts'
import { messageText } from '../message/text.ts'
import { hashText } from './hash-text.ts'
import { inReadingOrder, type PlacedMatch } from './matches.ts'
import type { Policy } from './policy.ts'
import type { Edit, Fix, Match, PolicyRule, RuleInput } from './rule.ts'

/**
 * What the policy's rules say of the subject line, which is a message of one line to those that read it. Matches have no
 * span, since nothing of the message is meant; their fixes change the line alone.
 */
export function subjectMatches(input: RuleInput, policy: Policy): readonly PlacedMatch[] {
  const { subject } = input.context
  if (subject.trim() === '') return []
  const reading = readText(subject)
  const line: RuleInput = { ...input, message: messageText(reading.document), removals: [] }
  return policy.rules
    .flatMap((rule) => matchesInLine(rule, line).map((match) => ({ rule, match })))
    .sort(inReadingOrder)
    .map(({ rule, match: { fix, ...match } }): PlacedMatch => {
      const { span } = match
      const text = span === null ? subject : subject.slice(reading.sourceOffset(span[0]), reading.sourceOffset(span[1]))
      const subjectFix = fix === undefined ? null : fixInSubject(fix, reading)
      return {
        rule,
        match: { ...match, span: null, ...(subjectFix === null ? {} : { fix: subjectFix }) },
        place: 'subject',
        text,
        // An answer to a question about the subject is none about the same words in the message.
        textHash: hashText(`subject\n${text}`),
      }
    })
}

function matchesInLine(rule: PolicyRule, line: RuleInput): readonly Match[] {
  return [...(rule.readsSubject === true ? rule.check(line) : []), ...(rule.checkSubject?.(line) ?? [])]
}

/** The fix on a line that holds no nodes; `null` when it needs more than words. */
function fixInSubject(fix: Fix, { sourceOffset }: TextReading): Fix | null {
  const edits = fix.edits.flatMap((edit): Edit[] =>
    edit.kind === 'replace' && edit.content.every((node) => node.type === 'text' || node.type === 'placeholder')
      ? [
          {
            kind: 'replace-in-subject',
            span: [sourceOffset(edit.span[0]), sourceOffset(edit.span[1])],
            text: edit.content.map(writtenNode).join(''),
          },
        ]
      : [],
  )
  return edits.length === fix.edits.length ? { ...fix, edits } : null
}

function writtenNode(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.type === 'placeholder' ? placeholderToken(node.attrs.name) : ''
}
