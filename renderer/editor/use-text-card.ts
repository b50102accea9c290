import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isInDialog } from '../cycle-panes.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { findingByKey, findingsAt } from './extensions/finding-marks.ts'
import { linkAt, type LinkTarget } from './link-editing.ts'

/** What the card over the text shows: the finding under pointer or caret, and the link that the caret is in. */
export interface TextCardContent {
  readonly finding: Finding | null
  /** Other findings at the same place. */
  readonly others: number
  readonly link: LinkTarget | null
  readonly isFromPointer: boolean
  readonly anchor: () => DOMRect | null
}

/** Rest of the pointer before a card opens, and after it left before one closes. Unit: milliseconds. */
const openDelay = 250
const closeDelay = 300

export interface TextCard {
  readonly content: TextCardContent | null
  /** True when there was a card to close. */
  readonly close: () => boolean
  /** For the card's own element: the pointer on it keeps it open. */
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

function caretRect(editor: Editor, position: number): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size))
  return new DOMRect(left, top, 0, bottom - top)
}

/** The line of an element under a point of the window, so that a card beside it does not lie under the pointer. */
function lineRect(element: Element, x: number, y: number): DOMRect | null {
  const rects = [...element.getClientRects()]
  return (
    rects.find((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom) ?? rects[0] ?? null
  )
}

/**
 * Opens a card where the caret comes to stand or the pointer rests. Typing, Escape and a dialog close it; one under the
 * pointer goes as well when the text is scrolled away from it.
 */
export function useTextCard(editor: Editor, onCurrentFinding: (key: string | null) => void): TextCard {
  const [content, setContent] = useState<TextCardContent | null>(null)
  const shown = useRef<TextCardContent | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const currentKey = useRef<string | null>(null)
  const report = useEffectEvent(onCurrentFinding)

  const show = useCallback((next: TextCardContent | null) => {
    clearTimeout(timer.current)
    shown.current = next
    setContent(next)
  }, [])

  useEffect(() => {
    const makeCurrent = (key: string | null) => {
      if (currentKey.current === key) return
      currentKey.current = key
      report(key)
    }
    let pointed: string | null = null
    const fromCaret = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (transaction.docChanged) show(null)
      const { selection } = editor.state
      const here = findingsAt(editor.state, selection.head)
      makeCurrent(here[0]?.key ?? null)
      if (transaction.docChanged) return
      const link = selection.empty ? linkAt(editor.state) : null
      const finding = selection.empty ? (here[0] ?? null) : null
      if ((finding === null && link === null) || !editor.isFocused) show(null)
      else
        show({
          finding,
          link,
          others: here.length - 1,
          isFromPointer: false,
          anchor: () => caretRect(editor, selection.head),
        })
    }
    const closeLater = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => show(null), closeDelay)
    }
    // Moves only: text that comes to lie under a resting pointer opens nothing.
    const fromPointer = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null
      const key = event.type === 'pointerleave' ? undefined : target?.dataset['finding']
      const wanted = key ?? null
      if (wanted === pointed) return
      pointed = wanted
      clearTimeout(timer.current)
      if (target === null || key === undefined) {
        if (shown.current?.isFromPointer === true) closeLater()
        return
      }
      if (shown.current?.finding?.key === key) return
      const { clientX, clientY } = event
      timer.current = setTimeout(() => {
        const finding = findingByKey(editor.state, key)
        if (finding === null || !target.isConnected) return
        makeCurrent(key)
        const anchor = () => lineRect(target, clientX, clientY)
        show({ finding, link: null, others: 0, isFromPointer: true, anchor })
      }, openDelay)
    }
    const cancelTimer = () => clearTimeout(timer.current)
    const { dom } = editor.view
    const closePointed = () => {
      pointed = null
      clearTimeout(timer.current)
      if (shown.current?.isFromPointer === true) show(null)
    }
    const followFocus = (event: FocusEvent) => {
      if (!isInDialog(event.target)) return
      closePointed()
      show(null)
    }
    const followScroll = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(dom)) closePointed()
    }
    // In the text, Escape closes a card before it does anything else; the keyboard may be elsewhere.
    const followKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closePointed()
    }
    editor.on('selectionUpdate', fromCaret)
    editor.on('update', fromCaret)
    dom.addEventListener('pointermove', fromPointer)
    dom.addEventListener('pointerleave', fromPointer)
    dom.addEventListener('keydown', cancelTimer)
    document.addEventListener('focusin', followFocus)
    document.addEventListener('scroll', followScroll, { capture: true, passive: true })
    document.addEventListener('keydown', followKey)
    return () => {
      clearTimeout(timer.current)
      editor.off('selectionUpdate', fromCaret)
      editor.off('update', fromCaret)
      dom.removeEventListener('pointermove', fromPointer)
      dom.removeEventListener('pointerleave', fromPointer)
      dom.removeEventListener('keydown', cancelTimer)
      document.removeEventListener('focusin', followFocus)
      document.removeEventListener('scroll', followScroll, { capture: true })
      document.removeEventListener('keydown', followKey)
      show(null)
    }
  }, [editor, show])

  const close = useCallback(() => {
    const wasOpen = shown.current !== null
    show(null)
    return wasOpen
  }, [show])
  const onPointerEnter = useCallback(() => clearTimeout(timer.current), [])
  const onPointerLeave = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => show(null), closeDelay)
  }, [show])
  return { content, close, onPointerEnter, onPointerLeave }
}
