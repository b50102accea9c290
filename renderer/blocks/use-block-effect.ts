import { useEffect, useState } from 'react'
import type { BlockEffect, SharedBlock } from '../../shared/template/shared-block.ts'
import { isSameAs, writtenIn, type BlockDraft } from './block-draft.ts'

/** From the last keystroke to the question what a save would do. Unit: milliseconds. */
const pause = 250

const nothing: BlockEffect = { changed: 0, approvals: 0 }

/** What saving the draft would do to templates; `null` while that is not known, and for a block that nobody can hold yet. */
export function useBlockEffect(block: SharedBlock | null, draft: BlockDraft): BlockEffect | null {
  const [answer, setAnswer] = useState<{ readonly draft: BlockDraft; readonly effect: BlockEffect } | null>(null)
  const isChanged = block !== null && !isSameAs(draft, block)
  useEffect(() => {
    if (block === null || !isChanged) return
    let isAsked = true
    const timer = setTimeout(() => {
      const { variants } = writtenIn(draft)
      void window.plumeline.invoke('blocks/effect', { id: block.id, variants }).then((result) => {
        if (isAsked && result.ok) setAnswer({ draft, effect: result.value })
      })
    }, pause)
    return () => {
      isAsked = false
      clearTimeout(timer)
    }
  }, [block, draft, isChanged])
  if (block === null) return null
  if (!isChanged) return nothing
  // The last answer stays until there is a newer one: it seldom is another.
  return answer?.effect ?? null
}
