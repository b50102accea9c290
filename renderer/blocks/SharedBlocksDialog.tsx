import { useState, type ReactNode } from 'react'
import { useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { BlockEditor } from './BlockEditor.tsx'
import { BlockList } from './BlockList.tsx'
import './blocks.css'

/** What the dialog shows; a block that is not there yet has no id. */
type Shown = { readonly kind: 'list' } | { readonly kind: 'block'; readonly id: string | null }

/** File > Shared blocks: all of them, and one of them to write in. */
export function SharedBlocksDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const blocks = useApp((state) => state.blocks)
  const blockToEdit = useApp((state) => state.blockToEdit)
  const [shown, setShown] = useState<Shown>(() =>
    blockToEdit === null ? { kind: 'list' } : { kind: 'block', id: blockToEdit },
  )
  const [isChanged, setIsChanged] = useState(false)
  /** What was asked for while something is not saved. */
  const [isLeaving, setIsLeaving] = useState<'list' | 'close' | null>(null)

  const leave = (to: 'list' | 'close') => {
    setIsLeaving(null)
    setIsChanged(false)
    if (to === 'close') onClose()
    else setShown({ kind: 'list' })
  }
  const askToLeave = (to: 'list' | 'close') => {
    if (isChanged) setIsLeaving(to)
    else leave(to)
  }

  const block = shown.kind === 'block' ? (blocks.find(({ id }) => id === shown.id) ?? null) : null
  const isList = shown.kind === 'list' || (shown.id !== null && block === null)
  const title = isList
    ? translate('blocks.title')
    : block === null
      ? translate('blocks.newTitle')
      : translate('blocks.editTitle', { name: block.name })
  return (
    <AppDialog title={title} isWide onClose={() => askToLeave('close')}>
      {isList ? (
        <BlockList
          onEdit={(id) => setShown({ kind: 'block', id })}
          onNew={() => setShown({ kind: 'block', id: null })}
          onClose={onClose}
        />
      ) : (
        <BlockEditor
          key={block?.id ?? ''}
          block={block}
          onChanged={setIsChanged}
          onBack={() => askToLeave('list')}
          onSaved={() => leave(blockToEdit === null ? 'list' : 'close')}
          leaving={isLeaving === null ? null : { onDiscard: () => leave(isLeaving), onStay: () => setIsLeaving(null) }}
        />
      )}
    </AppDialog>
  )
}
