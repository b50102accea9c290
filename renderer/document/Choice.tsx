import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [id: string, label: string])[]
  readonly isDisabled: boolean
  readonly onChange: (id: string) => void
  /** A line below it. */
  readonly help?: string
}

/** One of a closed list. */
export function Choice({ label, value, options, isDisabled, onChange, help }: ChoiceProps): ReactNode {
  return (
    <Select
      className="choice"
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Label className="choice-label">{label}</Label>
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
