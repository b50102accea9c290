import type { ReactNode } from 'react'
import { Label, Text, TextArea, TextField } from 'react-aria-components'
import { longestReviewComment } from '../../shared/approval/approval.ts'

interface NoteFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly autoFocus?: boolean
}

/** A few lines from one person to another. */
export function NoteField({ label, help, value, onChange, autoFocus = false }: NoteFieldProps): ReactNode {
  return (
    <TextField
      className="note-field"
      value={value}
      onChange={onChange}
      maxLength={longestReviewComment}
      autoFocus={autoFocus}
    >
      <Label className="choice-label">{label}</Label>
      <TextArea dir="auto" rows={3} />
      {help === undefined ? null : (
        <Text slot="description" className="choice-help">
          {help}
        </Text>
      )}
    </TextField>
  )
}
