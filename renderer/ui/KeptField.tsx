import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'

interface KeptFieldProps {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly maxLength: number
  /** Called with what was written, which may be the value itself. */
  readonly onKeep: (draft: string) => void
  readonly className: string
  readonly helpClassName: string
}

/** A line of text that is kept when the field is left, by whatever way, and at Enter. */
export function KeptField(props: KeptFieldProps): ReactNode {
  const { label, help, value, maxLength, onKeep, className, helpClassName } = props
  /** What is being written; `null` while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null) onKeep(draft)
  }
  const keepAtLast = useEffectEvent(keep)
  useEffect(() => () => keepAtLast(), [])
  return (
    <TextField
      className={`field ${className}`}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={() => {
        keep()
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else event.continuePropagation()
      }}
      maxLength={maxLength}
    >
      <Label className="choice-label">{label}</Label>
      <Input dir="auto" spellCheck={false} autoComplete="off" />
      <Text slot="description" className={`muted ${helpClassName}`}>
        {help}
      </Text>
    </TextField>
  )
}
