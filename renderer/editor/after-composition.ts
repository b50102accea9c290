import type { EditorView } from '@tiptap/pm/view'

/** ProseMirror takes over what an input method left in the text up to 20 ms after its end. Unit: milliseconds. */
const settling = 50

/**
 * Acts at once, or as soon as no text is being composed: an input method (Japanese, Chinese, Korean …) loses its place
 * when the text under it is drawn anew. Returns the function that takes it back.
 */
export function afterComposition(view: EditorView, act: () => void): () => void {
  if (!view.composing) {
    act()
    return () => {}
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    view.dom.removeEventListener('compositionend', wait)
  }
  const settle = () => {
    // The next word may be composed already; its end is waited for in turn.
    if (view.composing) return
    stop()
    act()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, settling)
  }
  view.dom.addEventListener('compositionend', wait)
  return stop
}
