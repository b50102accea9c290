import type { Finding } from './finding.ts'
import type { Fix } from './rule.ts'

/** Whether a finding is a word that no dictionary has, in the text, and still open. */
export function isMisspelling(finding: Finding): boolean {
  return (
    finding.rule === 'spelling-grammar' &&
    finding.messageId === 'spelling' &&
    finding.place === 'message' &&
    finding.span !== null &&
    finding.state === 'open'
  )
}

/** Puts a text in the place of the one that was found, as one edit; `null` for a finding without a place. */
export function replacementFix({ span }: Pick<Finding, 'span'>, text: string): Fix | null {
  if (span === null) return null
  return { labelId: 'use-suggestion', edits: [{ kind: 'replace', span, content: [{ type: 'text', text }] }] }
}
