import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

interface NarrowProps {
  readonly label: string
  /** `null` while nothing is chosen, and the label stands there. */
  readonly value: string | null
  readonly options: readonly (readonly [id: string, label: string])[]
  readonly isDisabled?: boolean
  readonly onChange: (id: string) => void
}

/** One of a closed list, its label for screen readers alone. */
export function Narrow({ label, value, options, isDisabled = false, onChange }: NarrowProps): ReactNode {
  return (
    <Select
      className="triage-narrow"
      aria-label={label}
      value={value}
      placeholder={label}
      isDisabled={isDisabled}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
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
