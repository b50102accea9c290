import { Trash2 } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import { longestTag, readTag, type Tag } from '../../shared/template/library-list.ts'
import { useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import './organising.css'

/** Every tag: renames it, joins it to another, takes it from all templates. */
export function TagsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const tags = useApp((state) => state.tags)
  useEffect(() => void store.getState().refreshOrganised(), [store])
  return (
    <AppDialog title={translate('organising.manageTags')} onClose={onClose}>
      {tags.length === 0 ? <p className="muted">{translate('organising.noTags')}</p> : null}
      <ul className="tags-list">
        {tags.map((tag) => (
          <TagLine key={tag.name} tag={tag} tags={tags} />
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button is-primary" onPress={onClose}>
          {translate('organising.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

function TagLine({ tag, tags }: { readonly tag: Tag; readonly tags: readonly Tag[] }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [name, setName] = useState(tag.name)
  const wanted = readTag(name)
  const isChanged = wanted !== null && wanted !== tag.name
  const other = tags.find((one) => one !== tag && foldForSearch(one.name) === foldForSearch(wanted ?? ''))
  return (
    <li>
      <form
        className="tags-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isChanged) void store.getState().changeTag(tag.name, wanted)
        }}
      >
        <TextField
          className="field"
          aria-label={translate('organising.tagName', { tag: tag.name })}
          value={name}
          onChange={setName}
          maxLength={longestTag}
        >
          <Input dir="auto" spellCheck={false} />
        </TextField>
        {isChanged ? (
          <Button className="button" type="submit">
            {other === undefined
              ? translate('organising.renameTag')
              : translate('organising.mergeTag', { tag: other.name })}
          </Button>
        ) : (
          <span className="muted tags-count">{translate('organising.templates', { count: tag.count })}</span>
        )}
        <Button
          className="icon-button"
          aria-label={translate('organising.deleteTag', { tag: tag.name })}
          onPress={() => void store.getState().changeTag(tag.name, null)}
        >
          <Trash2 size={16} aria-hidden />
        </Button>
      </form>
    </li>
  )
}
