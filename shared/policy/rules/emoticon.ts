import { spansByPart } from '../by-part.ts'
import { deletionFix } from '../deletion.ts'
import { findEmoticons } from '../emoticons.ts'
import { definePolicyRule, type Match } from '../rule.ts'

const emoticonsOf = spansByPart(({ masked }) => findEmoticons(masked))

export const emoticon = definePolicyRule({
  id: 'emoticon',
  clause: 'F2',
  severity: 'violation',
  exceptions: [],
  readsSubject: true,
  check: ({ message, limits }) =>
    emoticonsOf(message).map((span): Match => ({
      messageId: 'emoticon',
      span,
      data: { emoticon: message.text.slice(span[0], span[1]) },
      ...deletionFix(message, span, limits.lineBreaks),
    })),
})
