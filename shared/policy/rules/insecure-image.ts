import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const insecureImage = definePolicyRule({
  id: 'insecure-image',
  clause: 'F10',
  severity: 'violation',
  exceptions: [],
  check: (input) => [
    ...removalMatches(input, 'insecure-image'),
    ...input.message.images
      .filter((image) => /^\s*http:/i.test(image.src))
      .map(({ start, end, src }): Match => ({
        messageId: 'insecure',
        span: [start, end],
        data: { address: src.slice(0, 200) },
        fix: {
          labelId: 'use-https',
          edits: [
            { kind: 'set-image', span: [start, end], attributes: { src: src.trim().replace(/^http:/i, 'https:') } },
          ],
        },
      })),
  ],
})
