import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const imageTooWide = definePolicyRule({
  id: 'image-too-wide',
  clause: 'F5',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'image-too-wide', input.limits.imagePercent),
    ...input.message.images
      .filter((image) => image.widthPercent > input.limits.imagePercent)
      .map(({ start, end, widthPercent }): Match => ({
        messageId: 'wide',
        span: [start, end],
        data: { width: widthPercent, maximum: input.limits.imagePercent },
        fix: {
          labelId: 'narrow-image',
          edits: [{ kind: 'set-image', span: [start, end], attributes: { widthPercent: input.limits.imagePercent } }],
        },
      })),
  ],
})
