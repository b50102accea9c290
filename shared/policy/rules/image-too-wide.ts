import { maximumImageWidthPercent } from '../../message/format.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const imageTooWide = definePolicyRule({
  id: 'image-too-wide',
  clause: 'F5',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'image-too-wide'),
    ...input.message.images
      .filter((image) => image.widthPercent > maximumImageWidthPercent)
      .map(({ start, end, widthPercent }): Match => ({
        messageId: 'wide',
        span: [start, end],
        data: { width: widthPercent, maximum: maximumImageWidthPercent },
        fix: {
          labelId: 'narrow-image',
          edits: [{ kind: 'set-image', span: [start, end], attributes: { widthPercent: maximumImageWidthPercent } }],
        },
      })),
  ],
})
