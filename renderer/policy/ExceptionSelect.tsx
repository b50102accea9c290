import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import type { ExceptionReason } from '../../shared/policy/ids.ts'
import { exceptionLabel } from '../../shared/policy/sentence.ts'
import { useTranslate } from '../ui/translate.tsx'

interface ExceptionSelectProps {
  /** The clause's closed list. */
  readonly reasons: readonly ExceptionReason[]
  readonly onChoose: (reason: ExceptionReason) => void
}

/** Asks under which of the clause's own reasons a finding may stand. */
export function ExceptionSelect({ reasons, onChoose }: ExceptionSelectProps): ReactNode {
  const translate = useTranslate()
  const label = translate('policy.allowedBecause')
  return (
    <Select
      className="policy-finding-exception"
      aria-label={label}
      placeholder={label}
      value={null}
      onChange={(key) => {
        const reason = reasons.find((one) => one === key)
        if (reason !== undefined) onChoose(reason)
      }}
    >
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {reasons.map((reason) => (
            <ListBoxItem key={reason} id={reason} className="menu-item" textValue={exceptionLabel(translate, reason)}>
              {exceptionLabel(translate, reason)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
