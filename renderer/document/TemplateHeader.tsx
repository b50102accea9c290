import { Download } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { purposes } from '../../shared/template/purpose.ts'
import { ApprovalMenu } from '../approval/ApprovalMenu.tsx'
import { FavouriteToggle, TemplateTags } from '../library/TemplateTags.tsx'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { Choice } from '../ui/Choice.tsx'
import type { OpenTemplate } from './document-slice.ts'
import { PaneToggle } from './PaneToggle.tsx'
import { TemplateDetails } from './TemplateDetails.tsx'

interface TemplateHeaderProps {
  readonly open: OpenTemplate
}

/** What the template is called and what it is for; purpose and details decide which rules apply. */
export function TemplateHeader({ open }: TemplateHeaderProps): ReactNode {
  const { content } = open
  const isReadOnly = open.unreadable !== null
  const translate = useTranslate()
  const store = useAppStore()
  const editContent = useApp((state) => state.editContent)
  const choosePurpose = useApp((state) => state.choosePurpose)
  const openDialog = useApp((state) => state.openDialog)

  return (
    <header className="template-header">
      <div className="template-title-row">
        <PaneToggle pane="library" />
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
        <PaneToggle pane="policy" />
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
