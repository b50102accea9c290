import { History } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { EarlierBlock } from '../../shared/template/shared-block.ts'
import { dayAndTime } from '../history/version-days.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

interface EarlierTextsProps {
  readonly id: string
  readonly onChoose: (earlier: EarlierBlock) => void
}

/** What a block said before, to be taken up again. Nothing is saved by it. */
export function EarlierTexts({ id, onChoose }: EarlierTextsProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [texts, setTexts] = useState<readonly EarlierBlock[]>([])
  const label = translate('blocks.earlier')
  const ask = async () => {
    const answer = await window.plumeline.invoke('blocks/earlier', { id })
    if (answer.ok) setTexts(answer.value)
  }
  return (
    <MenuTrigger onOpenChange={(isOpen) => void (isOpen && ask())}>
      <Button className="icon-button block-earlier" aria-label={label}>
        <History size={16} aria-hidden />
      </Button>
      <Popover className="popover" maxHeight={320} placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          onAction={(key) => {
            const chosen = texts[Number(key)]
            if (chosen !== undefined) onChoose(chosen)
          }}
        >
          {texts.map(({ changedAt, name }, index) => (
            <MenuItem key={index} id={String(index)} className="menu-item" textValue={name}>
              {translate('blocks.earlierText', { name, time: dayAndTime(changedAt, locale) })}
            </MenuItem>
          ))}
          {texts.length === 0 ? (
            <MenuItem id="none" className="menu-item" isDisabled>
              {translate('blocks.noEarlier')}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
