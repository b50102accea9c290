import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import type { Finding } from '../../shared/policy/finding.ts'
import { afterComposition } from './after-composition.ts'
import { takeCaret } from './extensions/caret-keys.ts'
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
    return draw(editor, (state) => setParagraphRows(state, rows))
  }, [editor, rows])
  useEffect(() => {
    if (editor.isDestroyed) return undefined
    return draw(editor, (state) => setFindings(state, findings))
  }, [editor, findings])
  useEffect(() => {
    if (editor.isDestroyed) return undefined
    return draw(editor, (state) => setCurrentFinding(state, currentFindingKey))
  }, [editor, currentFindingKey])
}

/** Changes what is marked in the text, and neither what is being composed in it nor where its caret goes. */
function draw(editor: Editor, change: (state: EditorState) => Transaction): () => void {
  return afterComposition(editor.view, () => {
    takeCaret(editor.view)
    editor.view.dispatch(change(editor.state))
  })
}
