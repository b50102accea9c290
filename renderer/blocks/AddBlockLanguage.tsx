import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { everyLanguage } from '../document/languages.ts'
import { languageName, languagesByName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

interface AddBlockLanguageProps {
  readonly taken: readonly string[]
  readonly onAdd: (language: string) => void
}

/** Gives a block a text in one more language. */
export function AddBlockLanguage({ taken, onAdd }: AddBlockLanguageProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const offered = languagesByName(
    everyLanguage.filter((one) => !taken.includes(one)),
    locale,
  )
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={translate('blocks.addLanguage')}>
        <Plus size={16} aria-hidden />
      </Button>
      <Popover className="popover language-popover" maxHeight={320} placement="bottom end">
        <Menu className="menu" aria-label={translate('blocks.addLanguage')} onAction={(key) => onAdd(String(key))}>
          {offered.map((one) => (
            <MenuItem key={one} id={one} className="menu-item">
              {languageName(one, locale)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
