import { useState, type FormEvent, type ReactNode } from 'react'
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { textDirection } from '../../shared/message/text-direction.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { linkAddressProblem, linkTextProblem, type LinkTarget } from './link-editing.ts'
import './editor-dialog.css'

interface LinkDialogProps {
  readonly target: LinkTarget
  /** Of the variant: vague link texts are known by language. */
  readonly language: string
  readonly onSave: (text: string, href: string) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks for a link's text and address; neither a vague text (F1) nor an insecure address (N1) is taken. */
export function LinkDialog({ target, language, onSave, onRemove, onClose }: LinkDialogProps): ReactNode {
  const translate = useTranslate()
  const [text, setText] = useState(target.text)
  const [address, setAddress] = useState(target.href)
  const [wasTried, setWasTried] = useState(false)
  const isNew = target.href === ''
  const textProblem = wasTried ? linkTextProblem(text, language) : null
  const addressProblem = wasTried ? linkAddressProblem(address) : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if (linkTextProblem(text, language) === null && linkAddressProblem(address) === null) onSave(text, address)
  }

  return (
    <AppDialog title={translate('editor.link.title')} onClose={onClose} isNarrow>
      <Form onSubmit={submit} validationBehavior="aria" className="editor-form">
        <TextField
          className="editor-field"
          value={text}
          onChange={setText}
          isRequired
          isInvalid={textProblem !== null}
          // A dialog that a person opens puts the focus on its first open question.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={target.text === ''}
        >
          <Label>{translate('editor.link.text')}</Label>
          <Input
            className="editor-input"
            lang={language}
            dir={textDirection(language)}
            spellCheck={false}
            autoComplete="off"
          />
          <Text slot="description" className="editor-help">
            {translate('editor.link.textHelp')}
          </Text>
          <FieldError className="editor-problem">
            {textProblem === null ? null : translate(`editor.link.problems.${textProblem}`, { text: text.trim() })}
          </FieldError>
        </TextField>
        <TextField
          className="editor-field"
          value={address}
          onChange={setAddress}
          isRequired
          isInvalid={addressProblem !== null}
          // A dialog that a person opens puts the focus on its first open question.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={target.text !== ''}
          type="url"
        >
          <Label>{translate('editor.link.address')}</Label>
          <Input className="editor-input" spellCheck={false} autoComplete="off" placeholder="https://" />
          <Text slot="description" className="editor-help">
            {translate('editor.link.addressHelp')}
          </Text>
          <FieldError className="editor-problem">
            {addressProblem === null ? null : translate(`editor.link.problems.${addressProblem}`)}
          </FieldError>
        </TextField>
        <div className="dialog-buttons">
          {isNew ? null : (
            <Button className="button is-quiet" onPress={onRemove}>
              {translate('editor.link.remove')}
            </Button>
          )}
          <span className="dialog-space" />
          <Button className="button" onPress={onClose}>
            {translate('editor.link.cancel')}
          </Button>
          <Button type="submit" className="button is-primary">
            {translate(isNew ? 'editor.link.insert' : 'editor.link.save')}
          </Button>
        </div>
      </Form>
    </AppDialog>
  )
}
