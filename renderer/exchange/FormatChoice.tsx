import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { exportFormats, type ExportFormat } from '../../shared/exchange/export-format.ts'
import { useTranslate } from '../ui/translate.tsx'
import './export.css'

/** A format of ours, or a profile's, which is chosen beside it. */
export type FormatOrProfile = ExportFormat | 'profile'

interface FormatChoiceProps {
  readonly value: FormatOrProfile
  readonly onChange: (format: FormatOrProfile) => void
  /** Whether the keyboard begins here. */
  readonly takesFocus?: boolean
}

export function FormatChoice({ value, onChange, takesFocus = false }: FormatChoiceProps): ReactNode {
  const translate = useTranslate()
  return (
    <RadioGroup
      className="export-formats"
      value={value}
      onChange={(name) => {
        const known = name === 'profile' ? name : exportFormats.find((one) => one === name)
        if (known !== undefined) onChange(known)
      }}
    >
      <Label>{translate('window.export.format')}</Label>
      {exportFormats.map((one) => (
        <RadioCard
          key={one}
          value={one}
          takesFocus={takesFocus && one === value}
          name={translate(`exchange.formats.${one}`)}
          help={translate(`exchange.descriptions.${one}`)}
        />
      ))}
      <RadioCard
        value="profile"
        takesFocus={takesFocus && value === 'profile'}
        name={translate('exchange.profiles.window.choice')}
        help={translate('exchange.profiles.window.choiceHelp')}
      />
    </RadioGroup>
  )
}

interface RadioCardProps {
  readonly value: string
  readonly name: string
  readonly help: string
  readonly takesFocus?: boolean
  readonly children?: ReactNode
}

/** A choice with a line that says what it is. */
export function RadioCard({ value, name, help, takesFocus = false, children }: RadioCardProps): ReactNode {
  return (
    // A dialog that a person opens puts the focus on its first question.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <Radio value={value} className="export-format" autoFocus={takesFocus}>
      <span className="export-radio" aria-hidden />
      <span>
        <span className="export-format-name">{name}</span>
        <span className="muted">{help}</span>
        {children}
      </span>
    </Radio>
  )
}
