import { EditorContent, useEditorState, type Editor } from '@tiptap/react'
import type { CSSProperties, ReactNode } from 'react'
import type { TextBeside } from './editor-handle.ts'
import { paragraphAtCaret } from './extensions/paragraph-rows.ts'

interface LetterSheetsProps {
  readonly editor: Editor
  readonly hint: string
  readonly heading: ReactNode
  readonly whenEmpty: ReactNode
  readonly beside: TextBeside | null
}

/** The page that is written on, and beside it another whose paragraphs stand in the same rows. */
export function LetterSheets({ editor, hint, heading, whenEmpty, beside }: LetterSheetsProps): ReactNode {
  const isEmpty = useEditorState({ editor, selector: (context) => context.editor.isEmpty })
  const isBeside = beside !== null
  const paragraph = useEditorState({
    editor,
    selector: (context) => (isBeside ? paragraphAtCaret(context.editor.state) : 0),
  })

  return (
    <div className="letter-scroll">
      <div
        className={isBeside ? 'letter-sheets is-side-by-side' : 'letter-sheets'}
        style={isBeside ? ({ '--rows': beside.count } as CSSProperties) : undefined}
      >
        {beside?.render(paragraph)}
        <div className="letter-page">
          {heading}
          <div className="letter-body">
            {isEmpty ? (
              <div className="letter-hint">
                <p aria-hidden>{hint}</p>
                {whenEmpty}
              </div>
            ) : null}
            <EditorContent editor={editor} className="letter-content" />
          </div>
        </div>
      </div>
    </div>
  )
}
