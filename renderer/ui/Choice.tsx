import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'

interface ChoiceProps {
  readonly label: string
  /** Where it is too narrow for a label, screen readers alone have it, and it stands in the field while nothing is chosen. */
  readonly isLabelHidden?: boolean
  /** `null` while nothing is chosen. */
  readonly value: string | null
  readonly options: readonly (readonly [id: string, label: string])[]
  readonly isDisabled?: boolean
  readonly onChange: (id: string) => void
  /** A line below it. */
  readonly help?: string
}

/** One of a closed list. */
export function Choice(props: ChoiceProps): ReactNode {
  const { label, isLabelHidden = false, value, options, isDisabled = false, onChange, help } = props
  return (
    <Select
      className={isLabelHidden ? 'compact-choice' : 'choice'}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      placeholder={label}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      {isLabelHidden ? null : <Label className="choice-label">{label}</Label>}
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      {help === undefined ? null : (
        <Text slot="description" className="choice-help">
          {help}
        </Text>
      )}
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {options.map(([id, name]) => (
            <ListBoxItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
