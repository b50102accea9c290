import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { TagMenu } from '../library/TagMenu.tsx'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import '../library/organising.css'

interface AddedTagsProps {
  readonly tags: readonly string[]
  readonly isDisabled: boolean
}

/** Tags that everything that is added gets, beside its own. */
export function AddedTags({ tags, isDisabled }: AddedTagsProps): ReactNode {
  const translate = useTranslate()
  const label = useId()
  const tag = useApp((app) => app.tagImported)
  return (
    <div className="triage-tags">
      <span className="muted" id={label}>
        {translate('triage.tagsForAdded')}
      </span>
      <ul className="template-tags" aria-labelledby={label}>
        {tags.map((name) => (
          <li key={name} className="tag-chip is-removable">
            <span dir="auto">{name}</span>
            <Button
              className="tag-remove"
              aria-label={translate('organising.removeTag', { tag: name })}
              isDisabled={isDisabled}
              onPress={() => tag(tags.filter((one) => one !== name))}
            >
              <X size={12} aria-hidden />
            </Button>
          </li>
        ))}
        {isDisabled ? null : (
          <li>
            <TagMenu without={tags} onAdd={(name) => tag([...tags, name])} />
          </li>
        )}
      </ul>
    </div>
  )
}
