import { breakRuns, shorteningEdits } from '../break-runs.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const tooManyLineBreaks = definePolicyRule({
  id: 'too-many-line-breaks',
  clause: 'F9',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'too-many-line-breaks', input.limits.lineBreaks),
    ...breakRuns(input.message)
      .filter((run) => run.count > input.limits.lineBreaks)
      .map((run): Match => ({
        messageId: 'breaks',
        span: run.span,
        data: { count: run.count, maximum: input.limits.lineBreaks },
        fix: { labelId: 'collapse-breaks', edits: shorteningEdits(input.message, run, input.limits.lineBreaks) },
      })),
  ],
})
