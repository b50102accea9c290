import type { Editor } from '@tiptap/core'
import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom'
import { useLayoutEffect, type RefObject } from 'react'

/** A list is of no use below this height. Unit: CSS px. */
const smallestHeight = 120

/**
 * Keeps a fixed element beside a place in the text, through scrolling and resizing, and out of sight while that place is
 * scrolled away. The place is set by the object
 * model, because the content security policy has no room for style attributes.
 */
export function useAnchored(
  element: RefObject<HTMLElement | null>,
  anchor: (() => DOMRect | null) | null,
  editor: Editor,
): void {
  useLayoutEffect(() => {
    const floating = element.current
    if (floating === null || anchor === null || editor.isDestroyed) return undefined
    const context = editor.view.dom
    // A floating element begins where the text goes on from its anchor.
    const placement = getComputedStyle(context).direction === 'rtl' ? 'bottom-end' : 'bottom-start'
    const reference = {
      getBoundingClientRect: () => anchor() ?? context.getBoundingClientRect(),
      contextElement: context,
    }
    const update = async () => {
      const { x, y, middlewareData } = await computePosition(reference, floating, {
        strategy: 'fixed',
        placement,
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({ padding: 8, apply: limitHeight }),
          hide(),
        ],
      })
      floating.style.left = `${x}px`
      floating.style.top = `${y}px`
      floating.style.visibility = middlewareData.hide?.referenceHidden === true ? 'hidden' : ''
    }
    return autoUpdate(reference, floating, () => void update())
  }, [element, anchor, editor])
}

// What is taller than the room beside the text scrolls.
function limitHeight({
  availableHeight,
  elements,
}: {
  readonly availableHeight: number
  readonly elements: { readonly floating: HTMLElement }
}): void {
  elements.floating.style.maxHeight = `${Math.max(availableHeight, smallestHeight)}px`
}
