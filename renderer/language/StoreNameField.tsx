import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { longestStoreName, readStoreName } from '../../shared/policy/language/word-list.ts'
import { useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { wordFailure } from './words-slice.ts'

/** The store's own name: kept when the field is left, by whatever way. */
export function StoreNameField({ storeName }: { readonly storeName: string }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  /** What is being written; `null` while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft === null || readStoreName(draft) === storeName) return
    const name = draft
    void window.plumeline.invoke('language/set-store-name', { name }).then((answer) => {
      if (!answer.ok) store.getState().notify({ ...wordFailure(answer.failure), severity: 'problem' })
    })
  }
  const keepAtLast = useEffectEvent(keep)
  useEffect(() => () => keepAtLast(), [])
  return (
    <TextField
      className="field word-field"
      value={draft ?? storeName}
      onChange={setDraft}
      onBlur={() => {
        keep()
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else event.continuePropagation()
      }}
      maxLength={longestStoreName}
    >
      <Label className="choice-label">{translate('language.words.storeName')}</Label>
      <Input dir="auto" spellCheck={false} autoComplete="off" />
      <Text slot="description" className="muted word-help">
        {translate('language.words.storeNameHelp')}
      </Text>
    </TextField>
  )
}
