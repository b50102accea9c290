import { useState, type ReactNode } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { isSampleValue } from '../../shared/exchange/sample-values.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import { placeholderDefinitions, placeholderNames, type PlaceholderName } from '../../shared/message/placeholders.ts'
import { readText } from '../../shared/message/read-text.ts'
import { messageText } from '../../shared/message/text.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

interface OwnValuesProps {
  readonly document: MessageDocument
  readonly subject: string
}

/** The person's own values for the placeholders of this message. They are kept with the settings, and go in no export. */
export function OwnValues({ document, subject }: OwnValuesProps): ReactNode {
  const translate = useTranslate()
  const used = new Set(
    [messageText(document), messageText(readText(subject).document)].flatMap(({ placeholders }) =>
      placeholders.map(({ name }) => name),
    ),
  )
  const names = placeholderNames.filter((name) => used.has(name))
  return (
    <fieldset className="preview-own">
      <legend className="choice-label">{translate('preview.own.title')}</legend>
      {names.length === 0 ? <p className="muted">{translate('preview.own.none')}</p> : null}
      {names.map((name) => (
        <OwnValue key={name} name={name} />
      ))}
      <p className="muted">{translate('preview.own.help')}</p>
    </fieldset>
  )
}

function OwnValue({ name }: { readonly name: PlaceholderName }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const kept = useApp((state) => state.settings.sampleValues[name] ?? '')
  /** What is being written; `null` while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  const value = draft ?? kept
  const isWrong = value !== '' && !isSampleValue(name, value)
  return (
    <TextField
      className="field preview-own-value"
      value={value}
      isInvalid={isWrong}
      maxLength={placeholderDefinitions[name].maximumLength}
      onChange={(written) => {
        setDraft(written)
        if (written !== '' && !isSampleValue(name, written)) return
        const { settings, writeSettings } = store.getState()
        writeSettings({ sampleValues: { ...settings.sampleValues, [name]: written } })
      }}
    >
      <Label>{translate(`editor.placeholders.${name}.label`)}</Label>
      <Input dir="auto" spellCheck={false} autoComplete="off" />
      <FieldError className="preview-own-problem">{translate('preview.own.wrong')}</FieldError>
    </TextField>
  )
}
