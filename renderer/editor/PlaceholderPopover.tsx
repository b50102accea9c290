import type { ReactNode } from 'react'
import { Menu, MenuItem, Popover, Text } from 'react-aria-components'
import { placeholderNames, placeholderToken, type PlaceholderName } from '../../shared/message/placeholders.ts'
import { useTranslate } from '../ui/translate.tsx'
import './placeholder-list.css'

interface PlaceholderPopoverProps {
  readonly placement: 'bottom start' | 'bottom end'
  readonly onChoose: (name: PlaceholderName) => void
}

/** What a button that inserts a placeholder opens: every placeholder with its token and what it stands for. */
export function PlaceholderPopover({ placement, onChoose }: PlaceholderPopoverProps): ReactNode {
  const translate = useTranslate()
  return (
    <Popover className="placeholder-popover" placement={placement}>
      <Menu className="placeholder-list" aria-label={translate('editor.placeholderMenu.label')}>
        {placeholderNames.map((name) => (
          <MenuItem
            key={name}
            id={name}
            className="placeholder-option"
            textValue={translate(`editor.placeholders.${name}.label`)}
            onAction={() => onChoose(name)}
          >
            <Text slot="label" className="placeholder-option-label">
              {translate(`editor.placeholders.${name}.label`)}
            </Text>
            <code className="placeholder-option-token">{placeholderToken(name)}</code>
            <Text slot="description" className="placeholder-option-detail">
              {translate(`editor.placeholders.${name}.description`)}
            </Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
