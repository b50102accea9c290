import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { longestAuthorName } from '../../shared/template/version.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** Who writes here: kept when the field is left, by whatever way. */
export function YourNameField(): ReactNode {
  const translate = useTranslate()
  const yourName = useApp((state) => state.settings.yourName)
  const writeSettings = useApp((state) => state.writeSettings)
  /** What is being written; `null` while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== yourName) writeSettings({ yourName: draft.trim() })
  }
  const keepAtLast = useEffectEvent(keep)
  useEffect(() => () => keepAtLast(), [])
  return (
    <TextField
      className="field history-your-name"
      value={draft ?? yourName}
      onChange={setDraft}
      onBlur={() => {
        keep()
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else event.continuePropagation()
      }}
      maxLength={longestAuthorName}
    >
      <Label className="choice-label">{translate('history.yourName')}</Label>
      <Input dir="auto" spellCheck={false} autoComplete="off" />
      <Text slot="description" className="muted history-help">
        {translate('history.yourNameHelp')}
      </Text>
    </TextField>
  )
}
