import { Star, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { TagMenu } from './TagMenu.tsx'
import './organising.css'

const none: readonly string[] = []

/** The tags of the open template, above its text. */
export function TemplateTags({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const tags = useApp((state) => (state.organised?.id === id ? state.organised.tags : none))
  const change = (name: string, isOn: boolean) =>
    void store.getState().changeTemplates([id], { kind: 'tag', name, isOn })
  return (
    <ul className="template-tags" aria-label={translate('organising.tags')}>
      {tags.map((tag) => (
        <li key={tag} className="tag-chip is-removable">
          <span dir="auto">{tag}</span>
          <Button
            className="tag-remove"
            aria-label={translate('organising.removeTag', { tag })}
            onPress={() => change(tag, false)}
          >
            <X size={12} aria-hidden />
          </Button>
        </li>
      ))}
      <li>
        <TagMenu without={tags} onAdd={(name) => change(name, true)} />
      </li>
    </ul>
  )
}

/** Keeps the open template among the favourites. */
export function FavouriteToggle({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const isFavourite = useApp((state) => state.organised?.id === id && state.organised.isFavourite)
  return (
    <ToggleButton
      className="icon-button favourite-toggle"
      aria-label={translate('organising.favourite')}
      isSelected={isFavourite}
      onChange={(isOn) => void store.getState().changeTemplates([id], { kind: 'favourite', isOn })}
    >
      <Star size={18} aria-hidden fill={isFavourite ? 'currentColor' : 'none'} />
    </ToggleButton>
  )
}
