import { useMemo, useRef, type ReactNode } from 'react'
import type { MessageDocument } from '../../shared/message/document.ts'
import { plainBlocks, sharedBlocksIn } from '../../shared/message/plain-blocks.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { MessageEditor } from '../editor/MessageEditor.tsx'
import type { DraftText } from './block-draft.ts'
import { useBlockFindings } from './use-block-findings.ts'

interface BlockTextProps {
  /** Of the block whose texts keep their undo histories. */
  readonly blockKey: string
  readonly text: DraftText
  readonly onChange: (key: string, document: MessageDocument) => void
}

/** The editor of a block's text in one language: what is permitted in a message, but for other blocks. */
export function BlockText({ blockKey, text, onChange }: BlockTextProps): ReactNode {
  const findings = useBlockFindings(text)
  const editor = useRef<EditorHandle | null>(null)
  const nothing = useMemo(() => () => {}, [])
  return (
    <MessageEditor
      templateKey={blockKey}
      documentKey={`${blockKey}:${text.key}`}
      document={text.document}
      language={text.language}
      onUnreadable={nothing}
      onChange={(documentKey, document) => {
        onChange(documentKey.slice(blockKey.length + 1), document)
        // What was pasted from a message.
        if (sharedBlocksIn(document.content).length === 0) return
        const plain: MessageDocument = { type: 'doc', content: plainBlocks(document.content) }
        queueMicrotask(() => editor.current?.replaceDocument(plain))
      }}
      onActionStates={nothing}
      onReady={(handle) => {
        editor.current = handle
      }}
      findings={findings}
      currentFindingKey={null}
      onCurrentFinding={nothing}
      onRemovals={nothing}
    />
  )
}
