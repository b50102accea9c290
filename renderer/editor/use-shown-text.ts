import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import type { Finding } from '../../shared/policy/finding.ts'
import { afterComposition } from './after-composition.ts'
import { setCurrentFinding, setFindings } from './extensions/finding-marks.ts'
import { setParagraphRows, type ParagraphRows } from './extensions/paragraph-rows.ts'
import type { TextStates, TextToShow } from './text-states.ts'

interface ShownText extends TextToShow {
  readonly findings: readonly Finding[]
  readonly currentFindingKey: string | null
  readonly rows: ParagraphRows | null
}

/** Keeps in the editor the text that the window shows, with what is marked in it. */
export function useShownText(
  editor: Editor,
  texts: TextStates,
  { templateKey, documentKey, document, findings, currentFindingKey, rows }: ShownText,
  onShown: () => void,
): void {
  const mark = useEffectEvent(() => {
    editor.view.dispatch(setFindings(editor.state, findings))
    editor.view.dispatch(setParagraphRows(editor.state, rows))
  })
  const report = useEffectEvent(onShown)
  useLayoutEffect(() => {
    if (editor.isDestroyed || !texts.show(editor, { templateKey, documentKey, document })) return
    // Those that it was left with are old.
    mark()
    // For the toolbar and for what follows the caret.
    editor.emit('selectionUpdate', { editor, transaction: editor.state.tr })
    report()
  }, [editor, texts, templateKey, documentKey, document])

  // In the frame in which the paragraphs change, so that nothing jumps.
  useLayoutEffect(() => {
    if (editor.isDestroyed) return undefined
    return afterComposition(editor.view, () => editor.view.dispatch(setParagraphRows(editor.state, rows)))
  }, [editor, rows])
  useEffect(() => {
    if (editor.isDestroyed) return undefined
    return afterComposition(editor.view, () => editor.view.dispatch(setFindings(editor.state, findings)))
  }, [editor, findings])
  useEffect(() => {
    if (editor.isDestroyed) return undefined
    return afterComposition(editor.view, () => editor.view.dispatch(setCurrentFinding(editor.state, currentFindingKey)))
  }, [editor, currentFindingKey])
}
