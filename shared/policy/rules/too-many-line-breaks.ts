import type { MessageText } from '../../message/text.ts'
import { breakRuns, longestRun, shorteningEdits, type BreakRun } from '../break-runs.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

const runsBeyond = (message: MessageText, most: number): readonly BreakRun[] =>
  longestRun(message) > most ? breakRuns(message).filter(({ count }) => count > most) : []

export const tooManyLineBreaks = definePolicyRule({
  id: 'too-many-line-breaks',
  clause: 'F9',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'too-many-line-breaks', input.limits.lineBreaks),
    ...runsBeyond(input.message, input.limits.lineBreaks).map((run): Match => ({
      messageId: 'breaks',
      span: run.span,
      data: { count: run.count, maximum: input.limits.lineBreaks },
      fix: { labelId: 'collapse-breaks', edits: shorteningEdits(input.message, run, input.limits.lineBreaks) },
    })),
  ],
})
