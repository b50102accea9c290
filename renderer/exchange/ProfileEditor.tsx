import { useState, type ReactNode } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { ExportProfile, MissingValue, ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { entryReader, longestProfileName, longestToken } from '../../shared/exchange/profile/read-profile.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { placeholderNames, type PlaceholderName } from '../../shared/message/placeholders.ts'
import { Choice } from '../ui/Choice.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { ExportFailure } from './ExportDialog.tsx'
import './profiles.css'

interface ProfileEditorProps {
  readonly entry: ProfileEntry
  readonly onBack: () => void
  /** Answers why it was not kept. */
  readonly onSave: (entry: ProfileEntry) => Promise<Failure | null>
}

const texts: readonly ExportProfile['text'][] = ['html', 'plain']
const links: readonly ExportProfile['links'][] = ['allowed', 'refused']
const localeForms: readonly ExportProfile['localeForm'][] = ['hyphen', 'underscore', 'language']
const missings: readonly MissingValue[] = ['refused', 'blank', 'dash', 'unknown']

/** What a program takes, and how it writes each placeholder. */
export function ProfileEditor({ entry, onBack, onSave }: ProfileEditorProps): ReactNode {
  const translate = useTranslate()
  const [profile, setProfile] = useState(entry.profile)
  const [missing, setMissing] = useState(entry.dialect.missing)
  const [limit, setLimit] = useState(entry.profile.characterLimit === null ? '' : String(entry.profile.characterLimit))
  const [tokens, setTokens] = useState<Partial<Record<PlaceholderName, string>>>(entry.dialect.tokens)
  const [failure, setFailure] = useState<Failure | null>(null)

  const name = profile.name.trim()
  const written = placeholderNames.flatMap((placeholder) => {
    const token = tokens[placeholder]?.trim() ?? ''
    return token === '' ? [] : [[placeholder, token] as const]
  })
  const edited: ProfileEntry = {
    profile: { ...profile, name, characterLimit: limit.trim() === '' ? null : Number(limit) },
    dialect: { ...entry.dialect, name, missing, tokens: Object.fromEntries(written) },
  }
  const isWhole = entryReader.safeParse(edited).success

  const choice = <Value extends string>(
    label: string,
    value: Value,
    values: readonly Value[],
    onChange: (value: Value) => void,
  ): ReactNode => (
    <Choice
      label={translate(`exchange.profiles.window.${label}.label`)}
      value={value}
      options={values.map((one) => [one, translate(`exchange.profiles.window.${label}.${one}`)] as const)}
      onChange={(id) => {
        const known = values.find((one) => one === id)
        if (known !== undefined) onChange(known)
      }}
    />
  )

  return (
    <form
      className="profile-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) void onSave(edited).then(setFailure)
      }}
    >
      <TextField
        className="field"
        value={profile.name}
        onChange={(value) => setProfile({ ...profile, name: value })}
        maxLength={longestProfileName}
        isRequired
        // A dialog that a person opens puts the focus on its first open question.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Label>{translate('exchange.profiles.window.name')}</Label>
        <Input dir="auto" spellCheck={false} />
      </TextField>
      <div className="profile-fields">
        {choice('text', profile.text, texts, (text) => setProfile({ ...profile, text }))}
        {choice('links', profile.links, links, (value) => setProfile({ ...profile, links: value }))}
        {choice('localeForm', profile.localeForm, localeForms, (localeForm) => setProfile({ ...profile, localeForm }))}
        {choice('missing', missing, missings, setMissing)}
        <TextField className="field" value={limit} onChange={setLimit} inputMode="numeric">
          <Label>{translate('exchange.profiles.window.limit')}</Label>
          <Input />
        </TextField>
      </div>
      <h3>{translate('exchange.profiles.window.tokens')}</h3>
      <p className="muted">{translate('exchange.profiles.window.tokensHelp')}</p>
      <div className="profile-tokens">
        {placeholderNames.map((placeholder) => (
          <TextField
            key={placeholder}
            className="field"
            value={tokens[placeholder] ?? ''}
            onChange={(token) => setTokens({ ...tokens, [placeholder]: token })}
            maxLength={longestToken}
          >
            <Label>{translate(`editor.placeholders.${placeholder}.label`)}</Label>
            <Input dir="ltr" spellCheck={false} />
          </TextField>
        ))}
      </div>
      {failure === null ? null : <ExportFailure failure={failure} />}
      <div className="dialog-buttons">
        <Button className="button" onPress={onBack}>
          {translate('window.cancel')}
        </Button>
        <Button className="button is-primary" type="submit" isDisabled={!isWhole}>
          {translate('exchange.profiles.window.save')}
        </Button>
      </div>
    </form>
  )
}
