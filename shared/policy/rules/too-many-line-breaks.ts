import { runsBeyond, shorteningEdits } from '../break-runs.ts'
import { movedMatch } from '../moved-match.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const tooManyLineBreaks = definePolicyRule({
  id: 'too-many-line-breaks',
  clause: 'F9',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'too-many-line-breaks', input.limits.lineBreaks),
    ...runsBeyond(input.message, input.limits.lineBreaks).map(({ run, stretch }): Match => {
      const edits = shorteningEdits(stretch.message, run, input.limits.lineBreaks)
      const match: Match = {
        messageId: 'breaks',
        span: run.span,
        data: { count: run.count, maximum: input.limits.lineBreaks },
        // A run in a shared block is shortened where that is written, one of empty lists in lists by hand.
        ...(edits === null ? {} : { fix: { labelId: 'collapse-breaks', edits } }),
      }
      return movedMatch(match, stretch.start)
    }),
  ],
})
