import { Tag as TagIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Autocomplete, Button, DialogTrigger, Input, Menu, MenuItem, Popover, SearchField } from 'react-aria-components'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import { readTag } from '../../shared/template/library-list.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

interface TagMenuProps {
  /** Tags that are not offered: they are there. */
  readonly without: readonly string[]
  readonly onAdd: (name: string) => void
  readonly isButton?: boolean
}

/** Adds a tag by typing: one that is there already, or a new one. */
export function TagMenu({ without, onAdd, isButton = false }: TagMenuProps): ReactNode {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={isButton ? 'button' : 'tag-add'}>
        {isButton ? <TagIcon size={16} aria-hidden /> : <TagIcon size={14} aria-hidden />}
        <span className="tag-add-words">{translate('organising.addTag')}</span>
      </Button>
      {/* A dialog itself, so that its hidden buttons to close it stand in one too. */}
      <Popover className="popover" placement="bottom start" aria-label={translate('organising.addTag')}>
        <div className="tag-menu">
          <TagChoice
            without={without}
            onAdd={(name) => {
              setOpen(false)
              onAdd(name)
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  )
}

function TagChoice({ without, onAdd }: Pick<TagMenuProps, 'without' | 'onAdd'>): ReactNode {
  const translate = useTranslate()
  const tags = useApp((state) => state.tags)
  const [text, setText] = useState('')
  const name = readTag(text)
  const typed = foldForSearch(name ?? '')
  const offered = tags.filter((tag) => !without.includes(tag.name) && foldForSearch(tag.name).includes(typed))
  const isNew =
    name !== null && ![...tags.map((tag) => tag.name), ...without].some((one) => foldForSearch(one) === typed)
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="field tag-field" aria-label={translate('organising.tag')} autoFocus maxLength={40}>
        <Input dir="auto" placeholder={translate('organising.tagPlaceholder')} spellCheck={false} />
      </SearchField>
      <Menu
        className="menu tag-choices"
        aria-label={translate('organising.tags')}
        onAction={(key) => onAdd(String(key).slice(1))}
        renderEmptyState={() => <p className="tag-none muted">{translate('organising.noTags')}</p>}
      >
        {offered.map((tag) => (
          <MenuItem key={tag.name} id={`=${tag.name}`} className="menu-item" textValue={tag.name}>
            <span dir="auto">{tag.name}</span>
          </MenuItem>
        ))}
        {isNew && name !== null ? (
          // An item cannot become another one as it is typed.
          <MenuItem key={`+${name}`} id={`+${name}`} className="menu-item" textValue={name}>
            {translate('organising.newTag', { tag: name })}
          </MenuItem>
        ) : null}
      </Menu>
    </Autocomplete>
  )
}
