import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useAppStore } from '../store.ts'
import { maximumTitleLength } from '../../shared/template/read-template.ts'
import { useTranslate } from '../ui/translate.tsx'

interface RenameFieldProps {
  readonly id: string
  readonly title: string
}

/** A title being edited in the list: Enter and leaving save it, Escape keeps the old one. */
export function RenameField({ id, title }: RenameFieldProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const input = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState(title)
  const isDone = useRef(false)

  useEffect(() => {
    // A menu that started this closes first and gives the focus back to its button.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        input.current?.focus()
        input.current?.select()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  const finish = (isSaved: boolean, returnsToRow: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (returnsToRow) input.current?.closest<HTMLElement>('[role="row"]')?.focus()
    if (isSaved && value.trim() !== title) void store.getState().renameTemplate(id, value)
    else store.getState().startRenaming(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composed character is not an answer yet.
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Enter', true)
  }

  return (
    <TextField
      className="field library-rename"
      aria-label={translate('library.rename')}
      value={value}
      onChange={setValue}
      maxLength={maximumTitleLength}
      onBlur={() => finish(true, false)}
    >
      <Input ref={input} dir="auto" onKeyDown={onKeyDown} spellCheck={false} autoComplete="off" />
    </TextField>
  )
}
