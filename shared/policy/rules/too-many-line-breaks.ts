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
    ...runsBeyond(input.message, input.limits.lineBreaks).map((run): Match => {
      const edits = shorteningEdits(input.message, run, input.limits.lineBreaks)
      return {
        messageId: 'breaks',
        span: run.span,
        data: { count: run.count, maximum: input.limits.lineBreaks },
        // A run in a shared block is shortened where that is written.
        ...(edits.length === 0 ? {} : { fix: { labelId: 'collapse-breaks', edits } }),
      }
    }),
  ],
})
