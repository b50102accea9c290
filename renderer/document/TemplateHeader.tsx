import { ChevronDown, Download, PanelLeft, PanelRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Select,
  SelectValue,
  TextField,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { actions, type ActionId } from '../../shared/actions.ts'
import { isProactive, purposes, storeIds, stores } from '../../shared/template/purpose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { useApp } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'

interface TemplateHeaderProps {
  readonly content: TemplateContent
  readonly isReadOnly: boolean
}

/** What the template is called and what it is for; purpose and store decide which rules apply. */
export function TemplateHeader({ content, isReadOnly }: TemplateHeaderProps): ReactNode {
  const translate = useTranslate()
  const interfaceLanguage = useInterfaceLanguage()
  const { libraryPaneOpen, policyPaneOpen } = useApp((state) => state.settings)
  const writeSettings = useApp((state) => state.writeSettings)
  const editContent = useApp((state) => state.editContent)
  const chooseStore = useApp((state) => state.chooseStore)
  const chooseLanguage = useApp((state) => state.chooseLanguage)
  const openDialog = useApp((state) => state.openDialog)
  const languageNames = new Intl.DisplayNames([interfaceLanguage], { type: 'language' })
  const language = content.variants[0].language
  // A stored language that the store does not list stays visible instead of turning into another.
  const listed: readonly string[] = stores[content.store].languages
  const languages = listed.includes(language) ? listed : [language, ...listed]

  return (
    <header className="template-header">
      <div className="template-title-row">
        <PaneToggle
          id="toggle-library-pane"
          isSelected={libraryPaneOpen}
          onChange={(isOpen) => writeSettings({ libraryPaneOpen: isOpen })}
        />
        <TitleField title={content.title} isReadOnly={isReadOnly} onChange={(title) => editContent({ title })} />
        <Button className="button is-primary" onPress={() => openDialog('export')}>
          <Download size={16} aria-hidden />
          {translate('window.export.open')}
        </Button>
        <PaneToggle
          id="toggle-policy-pane"
          isSelected={policyPaneOpen}
          onChange={(isOpen) => writeSettings({ policyPaneOpen: isOpen })}
        />
      </div>
      <div className="template-fields">
        <Choice
          label={translate('window.purpose')}
          value={content.purpose}
          options={purposes.map((purpose) => [purpose, translate(`library.purposes.${purpose}`)])}
          isDisabled={isReadOnly}
          onChange={(chosen) => {
            const purpose = purposes.find((one) => one === chosen)
            if (purpose !== undefined) editContent({ purpose })
          }}
        />
        <Choice
          label={translate('window.store')}
          value={content.store}
          options={storeIds.map((store) => [store, translate(`library.stores.${store}`)])}
          isDisabled={isReadOnly}
          onChange={(chosen) => {
            const store = storeIds.find((one) => one === chosen)
            if (store !== undefined) chooseStore(store)
          }}
        />
        <Choice
          label={translate('window.language')}
          value={language}
          options={languages.map((one) => [one, languageNames.of(one) ?? one])}
          isDisabled={isReadOnly}
          onChange={chooseLanguage}
        />
        {isProactive(content.purpose) ? (
          <NumberField
            className="field days-field"
            value={content.sendWithinDays ?? Number.NaN}
            minValue={1}
            maxValue={30}
            isDisabled={isReadOnly}
            onChange={(days) => editContent({ sendWithinDays: Number.isNaN(days) ? null : days })}
          >
            <Label>{translate('window.sendWithin')}</Label>
            <Input />
            <span className="days-unit" aria-hidden>
              {translate('window.days')}
            </span>
          </NumberField>
        ) : null}
      </div>
    </header>
  )
}

function TitleField(props: {
  readonly title: string
  readonly isReadOnly: boolean
  readonly onChange: (title: string) => void
}): ReactNode {
  const translate = useTranslate()
  // A template keeps its name while the field is empty on the way to another.
  const [isEmptied, setIsEmptied] = useState(false)
  return (
    <TextField
      className="template-title-field"
      aria-label={translate('window.title')}
      value={isEmptied ? '' : props.title}
      isReadOnly={props.isReadOnly}
      maxLength={200}
      onChange={(text) => {
        const isEmpty = text.trim() === ''
        setIsEmptied(isEmpty)
        if (!isEmpty) props.onChange(text)
      }}
      onBlur={() => setIsEmptied(false)}
    >
      <Input className="template-title" placeholder={translate('window.title')} />
    </TextField>
  )
}

function PaneToggle(props: {
  readonly id: ActionId
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const { labelId, keys } = actions[props.id]
  const label = translate(labelId)
  const Icon = props.id === 'toggle-library-pane' ? PanelLeft : PanelRight
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <ToggleButton className="icon-button" aria-label={label} isSelected={props.isSelected} onChange={props.onChange}>
        <Icon size={18} aria-hidden />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {keys === null ? label : `${label} (${formatKeys(keys, currentPlatform(), language)})`}
      </Tooltip>
    </TooltipTrigger>
  )
}

function Choice(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [id: string, label: string])[]
  readonly isDisabled: boolean
  readonly onChange: (id: string) => void
}): ReactNode {
  return (
    <Select
      className="choice"
      isDisabled={props.isDisabled}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(String(key))
      }}
    >
      <Label>{props.label}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {props.options.map(([id, label]) => (
            <ListBoxItem key={id} id={id} className="menu-item" textValue={label}>
              {label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
