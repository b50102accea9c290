import { isAnimatedDataAddress } from '../../message/animated-image.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

// Sites that serve nothing but moving pictures.
const animationHosts = /^https?:\/\/(?:[a-z0-9-]+\.)*(?:giphy\.com|tenor\.com|gfycat\.com|gifer\.com)\//i

export const animatedGif = definePolicyRule({
  id: 'animated-gif',
  clause: 'F3',
  severity: 'violation',
  exceptions: [],
  check: (input) => {
    const removed = removalMatches(input, 'animated-gif')
    const images = input.message.images
      .filter(({ start }) => !removed.some((match) => match.span?.[0] === start))
      .flatMap(({ start, end, src }): readonly Match[] => {
        if (isAnimatedDataAddress(src)) return [{ messageId: 'animated', span: [start, end] }]
        if (animationHosts.test(src))
          return [{ messageId: 'animation-site', span: [start, end], data: { address: src.slice(0, 200) } }]
        // Its bytes are elsewhere, so only a person can tell.
        return /^https?:[^?#]+\.gif(?:[?#]|$)/i.test(src)
          ? [{ messageId: 'unseen', span: [start, end], data: { address: src.slice(0, 200) }, severity: 'confirm' }]
          : []
      })
    return [...removed, ...images]
  },
})
