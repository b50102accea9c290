import { useEffect, useEffectEvent, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { GridList, ListLayout, Virtualizer, type Key } from 'react-aria-components'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { TemplateRow } from './TemplateRow.tsx'

interface TemplateListProps {
  readonly summaries: readonly TemplateSummary[]
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 56
const rowSizeWithExcerpt = 92

/**
 * The templates. The selected row is the open template, so that arrow keys leaf through the library; Enter goes on to the text,
 * F2 renames and Delete deletes. Only the rows in sight are made.
 */
export function TemplateList({ summaries, listRef }: TemplateListProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const openId = useApp((state) => state.open?.id ?? null)
  const isOpening = useApp((state) => state.isOpening)
  const renamingId = useApp((state) => state.renamingId)
  const showsArchived = useApp((state) => state.showsArchived)
  // The selection goes where the person went, before the text is there.
  const [askedId, setAskedId] = useState<string | null>(null)
  const selectedId = isOpening && askedId !== null ? askedId : openId
  const size = summaries.some((summary) => summary.excerpt !== null) ? rowSizeWithExcerpt : rowSize

  // Rows out of sight do not exist, so the place of one is computed.
  const keepInSight = useEffectEvent((id: string | null) => {
    const list = listRef.current
    const index = summaries.findIndex((summary) => summary.id === id)
    if (list === null || index === -1) return
    const top = index * size
    const lowest = top + size - list.clientHeight
    if (list.scrollTop > top) list.scrollTop = top
    else if (list.scrollTop < lowest) list.scrollTop = lowest
  })
  useEffect(() => keepInSight(openId), [openId])
  useEffect(() => keepInSight(renamingId), [renamingId])

  const open = async (id: string) => {
    if (id === selectedId) return
    setAskedId(id)
    await store.getState().openTemplate(id)
  }
  const openText = async (key: Key) => {
    await open(String(key))
    // The editor of another template is there after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => store.getState().editor?.focus()))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null
    const id = row?.getAttribute('data-key') ?? null
    if (row !== event.target || id === null) return
    if (event.key === 'F2') store.getState().startRenaming(id)
    else if (event.key === 'Delete') void store.getState().deleteTemplate(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // Keys come up from the rows.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="library-list-frame" onKeyDown={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: size }}>
        <GridList
          ref={listRef}
          className={size === rowSize ? 'library-list' : 'library-list has-excerpts'}
          aria-label={translate(showsArchived ? 'library.archivedList' : 'library.list')}
          items={summaries}
          dependencies={[translate]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          keyboardNavigationBehavior="tab"
          selectedKeys={selectedId === null ? [] : [selectedId]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            if (id !== undefined) void open(String(id))
          }}
          onAction={(key) => void openText(key)}
        >
          {(summary) => (
            <TemplateRow
              summary={summary}
              title={summary.title.trim() === '' ? translate('library.untitled') : summary.title}
            />
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}
