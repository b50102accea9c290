import { Download, PanelLeft, PanelRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Input, TextField, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions, type ActionId } from '../../shared/actions.ts'
import { purposes } from '../../shared/template/purpose.ts'
import { ApprovalMenu } from '../approval/ApprovalMenu.tsx'
import { FavouriteToggle, TemplateTags } from '../library/TemplateTags.tsx'
import { isPolicyPaneShown, togglePolicyPane } from '../actions.ts'
import { useApp, useAppStore } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'
import { Choice } from '../ui/Choice.tsx'
import type { OpenTemplate } from './document-slice.ts'
import { TemplateDetails } from './TemplateDetails.tsx'

interface TemplateHeaderProps {
  readonly open: OpenTemplate
}

/** What the template is called and what it is for; purpose and details decide which rules apply. */
export function TemplateHeader({ open }: TemplateHeaderProps): ReactNode {
  const { content } = open
  const isReadOnly = open.unreadable !== null
  const translate = useTranslate()
  const libraryPaneOpen = useApp((state) => state.settings.libraryPaneOpen)
  const policyPaneOpen = useApp(isPolicyPaneShown)
  const store = useAppStore()
  const writeSettings = useApp((state) => state.writeSettings)
  const editContent = useApp((state) => state.editContent)
  const choosePurpose = useApp((state) => state.choosePurpose)
  const openDialog = useApp((state) => state.openDialog)

  return (
    <header className="template-header">
      <div className="template-title-row">
        <PaneToggle
          id="toggle-library-pane"
          isSelected={libraryPaneOpen}
          onChange={(isOpen) => writeSettings({ libraryPaneOpen: isOpen })}
        />
        <TitleField
          title={content.title}
          isReadOnly={isReadOnly}
          onChange={(title) => editContent({ title })}
          onLeave={() => store.getState().editor?.focus()}
        />
        <FavouriteToggle id={open.id} />
        <ApprovalMenu />
        <Button className="button is-primary" onPress={() => openDialog('export')}>
          <Download size={16} aria-hidden />
          <span className="template-export-words">{translate('window.export.open')}</span>
        </Button>
        <PaneToggle
          id="toggle-policy-pane"
          isSelected={policyPaneOpen}
          onChange={() => togglePolicyPane(store.getState())}
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
            if (purpose !== undefined) choosePurpose(purpose)
          }}
        />
        <TemplateDetails content={content} current={open.current} isReadOnly={isReadOnly} />
        <TemplateTags id={open.id} />
      </div>
    </header>
  )
}

function TitleField(props: {
  readonly title: string
  readonly isReadOnly: boolean
  readonly onChange: (title: string) => void
  /** Enter, as in the subject: on to the text. */
  readonly onLeave: () => void
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
      <Input
        className="template-title"
        dir="auto"
        placeholder={translate('window.title')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          props.onLeave()
        }}
      />
    </TextField>
  )
}

function PaneToggle(props: {
  readonly id: ActionId
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}): ReactNode {
  const translate = useTranslate()
  const { labelId, keys } = actions[props.id]
  const label = translate(labelId)
  const Icon = props.id === 'toggle-library-pane' ? PanelLeft : PanelRight
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <ToggleButton className="icon-button" aria-label={label} isSelected={props.isSelected} onChange={props.onChange}>
        <Icon size={18} aria-hidden />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {keys === null
          ? label
          : translate('editor.toolbar.tooltip', { label, keys: formatKeys(keys, currentPlatform(), translate) })}
      </Tooltip>
    </TooltipTrigger>
  )
}
