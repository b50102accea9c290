import { movedSpan } from '../message/text.ts'
import type { Edit, Match } from './rule.ts'

/** The match in a message in which what was read stands `by` units from the start. */
export function movedMatch(match: Match, by: number): Match {
  const { span, fix } = match
  if (span === null || by === 0) return match
  return fix === undefined
    ? { ...match, span: movedSpan(span, by) }
    : { ...match, span: movedSpan(span, by), fix: { ...fix, edits: fix.edits.map((edit) => movedEdit(edit, by)) } }
}

function movedEdit(edit: Edit, by: number): Edit {
  switch (edit.kind) {
    case 'append-paragraph':
    case 'set-send-within-days':
    case 'replace-in-subject':
      return edit
    default:
      return { ...edit, span: movedSpan(edit.span, by) }
  }
}
