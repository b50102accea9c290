import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, CheckboxGroup, Label, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { everyLanguage } from '../document/languages.ts'
import { languageName, languagesByName } from '../ui/language-name.ts'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import type { LanguageOffer } from './translation-choice.ts'

interface TranslationLanguagesProps {
  readonly offers: readonly LanguageOffer[]
  /** Languages of the person's own choice, beside those that are offered. */
  readonly added: readonly string[]
  readonly selected: readonly string[]
  /** How many templates are to be translated. */
  readonly count: number
  readonly onSelect: (language: string, isSelected: boolean) => void
  readonly onAdd: (language: string) => void
}

/** The languages to translate into, with a menu of all the others. */
export function TranslationLanguages(props: TranslationLanguagesProps): ReactNode {
  const { offers, added, selected, count, onSelect, onAdd } = props
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const name = (one: string) => languageName(one, locale)
  const listed = [...offers.map(({ language }) => language), ...added]
  const others = languagesByName(
    everyLanguage.filter((language) => !listed.includes(language)),
    locale,
  )
  const detailOf = (language: string): string => {
    const offer = offers.find((one) => one.language === language)
    if (offer === undefined) return translate('exchange.translation.export.added')
    if (offer.missing === 0) return translate('exchange.translation.export.present')
    return count === 1
      ? translate('exchange.translation.export.missingHere')
      : translate('exchange.translation.export.missing', { count: offer.missing })
  }
  return (
    <CheckboxGroup
      className="translation-languages"
      value={[...selected]}
      onChange={(values) => {
        for (const language of listed) {
          if (values.includes(language) !== selected.includes(language)) onSelect(language, values.includes(language))
        }
      }}
    >
      <div className="translation-heading">
        <Label className="translation-label">{translate('exchange.translation.export.languages')}</Label>
        <MenuTrigger>
          <Button className="icon-button" aria-label={translate('exchange.translation.export.addLanguage')}>
            <Plus size={16} aria-hidden />
          </Button>
          <Popover className="popover language-popover" maxHeight={400} placement="bottom end">
            <Menu
              className="menu"
              aria-label={translate('exchange.translation.export.addLanguage')}
              onAction={(key) => onAdd(String(key))}
            >
              {others.map((one) => (
                <MenuItem key={one} id={one} className="menu-item">
                  {name(one)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {listed.length === 0 ? (
        <p className="muted">{translate('exchange.translation.export.needsTemplate')}</p>
      ) : (
        <div className="translation-language-list">
          {listed.map((language) => (
            <Tick key={language} value={language} className="translation-language">
              <span className="translation-language-name">{name(language)}</span>
              <span className="translation-language-detail">{detailOf(language)}</span>
            </Tick>
          ))}
        </div>
      )}
    </CheckboxGroup>
  )
}
