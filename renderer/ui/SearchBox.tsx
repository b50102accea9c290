import { Search, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslate } from './translate.tsx'
import './search-box.css'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (query: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** The window's shortcuts work in it too. Not in a dialog: there Escape empties the field, and would close the dialog. */
  readonly passesKeys?: boolean
  /** Where it stands. */
  readonly className?: string
}

/** A field to search a list with, and the ways to empty it: its button and Escape. */
export function SearchBox(props: SearchBoxProps): ReactNode {
  const { label, value, onChange, onKeyDown, passesKeys = false, className } = props
  const translate = useTranslate()
  return (
    <SearchField
      className={className === undefined ? 'search-box' : `search-box ${className}`}
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(passesKeys ? { onKeyDown: (event) => event.continuePropagation() } : {})}
    >
      <Search size={14} aria-hidden className="search-box-icon" />
      <Input
        dir="auto"
        className="search-box-input"
        placeholder={translate('library.searchPlaceholder')}
        spellCheck={false}
        {...(onKeyDown === undefined ? {} : { onKeyDown })}
      />
      <Button className="search-box-clear" aria-label={translate('library.clearSearch')}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  )
}
