import { useState, type ReactNode } from 'react'
import type { MessageEditorProps } from './editor-handle.ts'
import { documentProblem } from './schema.ts'
import { UnreadableMessage } from './UnreadableMessage.tsx'
import { WritableEditor } from './WritableEditor.tsx'
import './editor.css'
import './letter-marks.css'
import './letter-page.css'
import './shared-block.css'

/**
 * The editor of one message, with its toolbar. A document that does not fit the schema is shown and left alone:
 * `onChange` is never called for it.
 */
export function MessageEditor(props: MessageEditorProps): ReactNode {
  const { documentKey, document, language, onUnreadable } = props
  // Judged once per text: later documents come from the editor itself.
  const [judged, setJudged] = useState(() => ({ documentKey, problem: documentProblem(document) }))
  const { problem } = judged
  if (judged.documentKey !== documentKey) setJudged({ documentKey, problem: documentProblem(document) })

  if (judged.documentKey !== documentKey) return null
  if (problem === null) return <WritableEditor {...props} />
  return (
    <div className="message-editor">
      <UnreadableMessage
        key={documentKey}
        document={document}
        problem={problem}
        language={language}
        onShown={onUnreadable}
      />
    </div>
  )
}
