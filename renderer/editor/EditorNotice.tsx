import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslate } from '../ui/translate.tsx'
import './editor-notice.css'

export interface EditorNoticeContent {
  readonly text: string
  /** While the paste is still the last change, it can be undone from here. */
  readonly canUndo: boolean
}

interface EditorNoticeProps {
  readonly notice: EditorNoticeContent | null
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** Says politely what a paste left out, or why a key did nothing. It never takes the focus and never blocks. */
export function EditorNotice({ notice, onUndo, onDismiss }: EditorNoticeProps): ReactNode {
  const translate = useTranslate()
  return (
    <div className={notice === null ? 'editor-notice-place' : 'editor-notice-place is-shown'}>
      <output aria-label={translate('editor.notice.label')} className="editor-notice-text">
        {notice?.text}
      </output>
      {notice === null ? null : (
        <div className="editor-notice-buttons">
          {notice.canUndo ? (
            <Button className="button" onPress={onUndo}>
              {translate('editor.notice.undoPaste')}
            </Button>
          ) : null}
          <Button className="format-button" aria-label={translate('editor.notice.dismiss')} onPress={onDismiss}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
    </div>
  )
}
