import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { SharedBlock } from '../../shared/template/shared-block.ts'
import { useApp, useAppStore } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

interface BlockListProps {
  readonly onEdit: (id: string) => void
  readonly onNew: () => void
  readonly onClose: () => void
}

/** Every shared block by its name, with who holds it. */
export function BlockList({ onEdit, onNew, onClose }: BlockListProps): ReactNode {
  const translate = useTranslate()
  const blocks = useApp((state) => state.blocks)
  return (
    <>
      <p className="muted">{translate('blocks.explanation')}</p>
      {blocks.length === 0 ? <p>{translate('blocks.none')}</p> : null}
      {blocks.length === 0 ? null : (
        <ul className="block-list" aria-label={translate('blocks.title')}>
          {blocks.map((block) => (
            <BlockLine key={block.id} block={block} onEdit={() => onEdit(block.id)} />
          ))}
        </ul>
      )}
      <BlockNews />
      <div className="dialog-buttons">
        <Button className="button block-new" onPress={onNew}>
          <Plus size={14} aria-hidden />
          {translate('blocks.new')}
        </Button>
        <Button className="button is-primary" onPress={onClose}>
          {translate('blocks.close')}
        </Button>
      </div>
    </>
  )
}

/** What was just done to a block: the window's own notice stands behind the dialog. */
function BlockNews(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const notice = useApp((state) => state.notice)
  const isOfBlocks = notice !== null && notice.key.startsWith('blocks.')
  const action = isOfBlocks ? notice.action : undefined
  return (
    <output className="block-news" aria-live="polite">
      {isOfBlocks ? <span>{translate(notice.key, notice.data)}</span> : null}
      {action === undefined ? null : (
        <Button
          className="button is-quiet"
          onPress={() => {
            store.getState().notify(null)
            action.perform()
          }}
        >
          {translate(action.labelKey)}
        </Button>
      )}
    </output>
  )
}

function BlockLine({ block, onEdit }: { readonly block: SharedBlock; readonly onEdit: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const detailsId = useId()
  const [isAsking, setIsAsking] = useState(false)
  const { id, name, uses, variants } = block
  const counted = { count: uses, formatted: uses.toLocaleString(locale) }
  const languages = variants.map(({ language }) => languageName(language, locale)).join(' · ')
  if (isAsking) {
    return (
      <li className="block-line">
        <p className="block-question" role="alert">
          <strong>{translate('blocks.confirmDelete', { name })}</strong>{' '}
          {uses === 0 ? translate('blocks.confirmUnused') : translate('blocks.confirmUses', counted)}
        </p>
        <Button autoFocus className="button" onPress={() => setIsAsking(false)}>
          {translate('blocks.cancel')}
        </Button>
        <Button className="button is-primary" onPress={() => void store.getState().deleteBlock(block)}>
          {translate('blocks.deleteButton')}
        </Button>
      </li>
    )
  }
  return (
    <li className="block-line">
      <Button
        className="block-what"
        aria-label={translate('blocks.edit', { name })}
        aria-describedby={detailsId}
        onPress={onEdit}
      >
        <span className="block-name" dir="auto">
          {name}
        </span>
        <span id={detailsId} className="muted block-details">
          {languages}
        </span>
      </Button>
      {uses === 0 ? (
        <span className="muted block-uses">{translate('blocks.unused')}</span>
      ) : (
        <Button
          className="text-link block-uses"
          aria-label={`${translate('blocks.uses', counted)}. ${translate('blocks.showUses', { name })}`}
          onPress={() => store.getState().showBlockUses(id)}
        >
          {translate('blocks.uses', counted)}
        </Button>
      )}
      <Pencil size={16} aria-hidden className="block-pencil" />
      <Button
        className="icon-button"
        aria-label={translate('blocks.delete', { name })}
        onPress={() => setIsAsking(true)}
      >
        <Trash2 size={16} aria-hidden />
      </Button>
    </li>
  )
}
