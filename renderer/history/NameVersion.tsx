import { useState, type ReactNode } from 'react'
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { longestVersionName, type Version } from '../../shared/template/version.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** Gives a version a name, by which it stays. Enter saves it, Escape keeps the old one. */
export function NameVersion({ version }: { readonly version: Version }): ReactNode {
  const translate = useTranslate()
  const nameVersion = useApp((state) => state.nameVersion)
  /** What is being written; `null` while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  if (draft === null) {
    return (
      <Button className="button" onPress={() => setDraft(version.comment)}>
        {translate(version.comment === '' ? 'history.name' : 'history.rename')}
      </Button>
    )
  }
  const save = async () => {
    if (draft.trim() === version.comment || (await nameVersion(version.revision, draft))) setDraft(null)
  }
  return (
    <Form
      className="history-naming"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        className="field"
        value={draft}
        onChange={setDraft}
        autoFocus
        maxLength={longestVersionName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null)
          else event.continuePropagation()
        }}
      >
        <Label className="choice-label">{translate('history.nameLabel')}</Label>
        <Input dir="auto" autoComplete="off" />
        <Text slot="description" className="muted history-help">
          {translate('history.nameHelp')}
        </Text>
      </TextField>
      <Button className="button" type="submit">
        {translate('history.nameSave')}
      </Button>
      <Button className="button is-quiet" onPress={() => setDraft(null)}>
        {translate('window.cancel')}
      </Button>
    </Form>
  )
}
