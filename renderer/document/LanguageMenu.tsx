import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { isBlank } from '../../shared/message/is-blank.ts'
import { variantAt } from '../../shared/template/variants.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { currentVariant, type OpenTemplate } from './document-slice.ts'

/** What can be done with the current language among the others. */
export function LanguageMenu(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const moveVariant = useApp((state) => state.moveVariant)
  const removeVariant = useApp((state) => state.removeVariant)
  const markUpToDate = useApp((state) => state.markUpToDate)
  const source = useApp(({ open }) => (open === null ? null : unknownSourceOf(open)))
  const current = useApp((state) => state.open?.current) ?? 0
  const count = useApp((state) => state.open?.keys.length) ?? 1
  const tag = useApp(({ open }) => (open === null ? '' : currentVariant(open).language))
  if (count === 1) return null
  const language = languageName(tag, locale)
  const perform: Readonly<Record<string, () => void>> = {
    default: () => moveVariant(current, 0),
    left: () => moveVariant(current, current - 1),
    right: () => moveVariant(current, current + 1),
    translated: () => markUpToDate(current),
    remove: () => removeVariant(current),
  }
  const disabled = [...(current === 0 ? ['default', 'left'] : []), ...(current === count - 1 ? ['right'] : [])]
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={translate('window.languages.menu', { language })}>
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" disabledKeys={disabled} onAction={(key) => perform[String(key)]?.()}>
          <MenuItem id="default" className="menu-item">
            {translate('window.languages.makeDefault')}
          </MenuItem>
          <MenuItem id="left" className="menu-item">
            {translate('window.languages.moveLeft')}
          </MenuItem>
          <MenuItem id="right" className="menu-item">
            {translate('window.languages.moveRight')}
          </MenuItem>
          {source === null ? null : (
            <MenuItem id="translated" className="menu-item">
              {translate('window.languages.markTranslated', { language: languageName(source, locale) })}
            </MenuItem>
          )}
          <Separator className="menu-separator" />
          <MenuItem id="remove" className="menu-item">
            {translate('window.languages.remove', { language })}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** The default's language, where nobody knows whether the current text was translated from it; `null` otherwise. */
function unknownSourceOf({ content, current }: OpenTemplate): string | null {
  const { basedOn, document } = variantAt(content, current)
  const [first] = content.variants
  const isKnown = basedOn !== null && content.variants.some(({ language }) => language === basedOn.language)
  return current === 0 || isKnown || isBlank(document) ? null : first.language
}
