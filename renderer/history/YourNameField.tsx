import type { ReactNode } from 'react'
import { longestAuthorName } from '../../shared/template/version.ts'
import { useApp } from '../store.ts'
import { KeptField } from '../ui/KeptField.tsx'
import { useTranslate } from '../ui/translate.tsx'

/** Who writes here. */
export function YourNameField(): ReactNode {
  const translate = useTranslate()
  const yourName = useApp((state) => state.settings.yourName)
  const writeSettings = useApp((state) => state.writeSettings)
  return (
    <KeptField
      className="history-your-name"
      helpClassName="history-help"
      label={translate('history.yourName')}
      help={translate('history.yourNameHelp')}
      value={yourName}
      maxLength={longestAuthorName}
      onKeep={(draft) => {
        if (draft.trim() !== yourName) writeSettings({ yourName: draft.trim() })
      }}
    />
  )
}
