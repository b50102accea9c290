import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { placeOf, type LibraryList } from './library-list.ts'
import { listQuery } from './library-slice.ts'
import { lookForStart, placeOfKey, rangeOf, typeStart, type TypedStart } from './list-keys.ts'
import { TemplateRow } from './TemplateRow.tsx'
import { useRowsInSight } from './use-rows-in-sight.ts'

interface TemplateListProps {
  readonly list: LibraryList
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 56
const rowSizeWithExcerpt = 92

/**
 * The templates. The selected row is the open template, so that arrow keys leaf through the library; Enter goes on to the text,
 * F2 renames and Delete deletes; letters go to the title that begins with them. Ctrl and Shift select several, which are opened none of. Only the rows in sight are made
 * and known: a library may have a hundred thousand.
 */
export function TemplateList({ list, listRef }: TemplateListProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const openId = useApp((state) => state.open?.id ?? null)
  const isOpening = useApp((state) => state.isOpening)
  const several = useApp((state) => state.several)
  const renamingId = useApp((state) => state.renamingId)
  const showsArchived = useApp((state) => state.showsArchived)
  const { rows, total } = list
  // The selection goes where the person went, before the text is there.
  const [askedId, setAskedId] = useState<string | null>(null)
  const selectedId = isOpening && askedId !== null ? askedId : openId
  /** The row that has the keyboard, by its template: the list may move under it. */
  const [active, setActive] = useState<{ readonly place: number; readonly id: string | null } | null>(null)
  const [anchor, setAnchor] = useState<number | null>(null)
  const wantsFocus = useRef(false)
  const typed = useRef<TypedStart | null>(null)
  const size = list.isSearch ? rowSizeWithExcerpt : rowSize
  const selectedPlace = placeOf(list, selectedId)
  const activePlace = currentPlace(list, active) ?? (selectedPlace === -1 ? 0 : selectedPlace)
  const inSight = useRowsInSight(listRef, size, ({ first, last }) => void store.getState().showRows(first, last))

  const showPlace = (place: number) => {
    const element = listRef.current
    if (element === null || place < 0) return
    const top = place * size
    const lowest = top + size - element.clientHeight
    if (element.scrollTop > top) element.scrollTop = top
    else if (element.scrollTop < lowest) element.scrollTop = lowest
  }
  const showTemplate = useEffectEvent(async (id: string | null) => {
    if (id === null) return
    const known = placeOf(list, id)
    if (known !== -1) return showPlace(known)
    const answer = await window.plumeline.invoke('library/place', { id, list: listQuery(store.getState()) })
    if (answer.ok && answer.value !== null) showPlace(answer.value)
  })
  useEffect(() => void showTemplate(openId), [openId])
  useEffect(() => void showTemplate(renamingId), [renamingId])
  // Another list is looked at from its beginning.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const isSame =
          state.query === before.query &&
          state.filter === before.filter &&
          state.sort === before.sort &&
          state.showsArchived === before.showsArchived
        if (!isSame && listRef.current !== null) listRef.current.scrollTop = 0
      }),
    [store, listRef],
  )
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    focusRow(listRef.current, activePlace)
  })

  const idAt = async (place: number): Promise<string | null> => {
    if (!store.getState().list?.rows.has(place)) await store.getState().showRows(place, place)
    return store.getState().list?.rows.get(place)?.id ?? null
  }
  const moveTo = async (place: number): Promise<string | null> => {
    showPlace(place)
    const id = await idAt(place)
    wantsFocus.current = true
    setActive({ place, id })
    return id
  }
  const open = async (id: string | null) => {
    if (id === null) return
    if (several.size > 0) store.getState().selectSeveral(new Set([id]))
    if (id === selectedId) return
    setAskedId(id)
    await store.getState().openTemplate(id)
  }
  const openAt = async (place: number) => {
    setAnchor(place)
    await open(await moveTo(place))
  }
  /** An answer that was overtaken by another letter is of no use. */
  const goToTitle = async (start: TypedStart) => {
    typed.current = start
    const asked = { list: listQuery(store.getState()), ...lookForStart(start.text, activePlace) }
    const answer = await window.plumeline.invoke('library/find-title', asked)
    if (typed.current === start && answer.ok && answer.value !== null) await openAt(answer.value)
  }
  const openText = async (id: string | null) => {
    await open(id)
    // The editor of another template is there after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => store.getState().editor?.focus()))
  }
  const toggle = (place: number, id: string) => {
    const before = several.size > 0 ? several : new Set(selectedId === null ? [] : [selectedId])
    const after = new Set(before)
    if (!after.delete(id)) after.add(id)
    setAnchor(place)
    if (after.size > 0) store.getState().selectSeveral(after)
  }
  const extendTo = async (place: number) => {
    await moveTo(place)
    const from = anchor ?? activePlace
    if (anchor === null) setAnchor(activePlace)
    const [first, last] = rangeOf(from, place)
    const known = Array.from({ length: last - first + 1 }, (_, index) => rows.get(first + index)?.id)
    if (!known.includes(undefined))
      return store.getState().selectSeveral(new Set(known.filter((id) => id !== undefined)))
    const ids = await window.plumeline.invoke('library/ids', listQuery(store.getState()))
    if (ids.ok) store.getState().selectSeveral(new Set(ids.value.slice(first, last + 1)))
  }

  const onClick = (event: MouseEvent) => {
    const row = rowUnder(event)
    if (row === null) return
    const { place, id } = row
    setActive({ place, id })
    if (event.shiftKey) void extendTo(place)
    else if (event.ctrlKey || event.metaKey) toggle(place, id)
    else void openAt(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null
    if (row === null || row !== event.target) return
    const id = rows.get(activePlace)?.id ?? null
    const isMod = event.ctrlKey || event.metaKey
    const target = placeOfKey(event.key, activePlace, total, Math.floor((listRef.current?.clientHeight ?? 0) / size))
    if (event.altKey) return
    const start = isMod || event.nativeEvent.isComposing ? null : typeStart(typed.current, event.key, event.timeStamp)
    if (target !== null) {
      typed.current = null
      if (event.shiftKey) void extendTo(target)
      else if (isMod && event.key.startsWith('Arrow')) void moveTo(target)
      else void openAt(target)
    } else if (isMod && event.key.toLowerCase() === 'a' && !event.shiftKey) void store.getState().selectAll()
    else if (isMod && event.key === ' ' && id !== null) toggle(activePlace, id)
    else if (start !== null) void goToTitle(start)
    else if (isMod || event.shiftKey) return
    else if (event.key === ' ') void openAt(activePlace)
    else if (event.key === 'Enter') void openText(id)
    else if (event.key === 'Escape' && several.size > 0) store.getState().selectSeveral(new Set())
    else if (event.key === 'F2' && id !== null && several.size === 0) store.getState().startRenaming(id)
    else if (event.key === 'Delete' && several.size > 0)
      void store.getState().changeTemplates([...several], { kind: 'delete' })
    else if (event.key === 'Delete' && id !== null) void deleteRow(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** The keyboard stays in the list, on what opens in the place of what has gone. */
  const deleteRow = async (id: string) => {
    await store.getState().deleteTemplate(id)
    wantsFocus.current = true
    setActive(null)
  }
  const onFocus = (event: FocusEvent) => {
    if (event.target === listRef.current) focusRow(listRef.current, activePlace)
    const row = event.target.closest<HTMLElement>('[role="row"]')
    if (row !== null) setActive({ place: Number(row.dataset.place), id: row.dataset.key ?? null })
  }

  const places = new Set([activePlace])
  for (let place = inSight.first; place <= Math.min(inSight.last, total - 1); place += 1) places.add(place)
  return (
    <div className="library-list-frame">
      {/* The rows take the keys; the grid is focused only to give the focus on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        ref={listRef}
        role="grid"
        tabIndex={-1}
        aria-label={translate(showsArchived ? 'library.archivedList' : 'library.list')}
        aria-rowcount={total}
        aria-multiselectable
        className={list.isSearch ? 'library-list has-excerpts' : 'library-list'}
        onClick={onClick}
        onDoubleClick={(event) => {
          const row = rowUnder(event)
          if (row !== null) void openText(row.id)
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="presentation" className="library-list-whole" style={{ height: total * size }}>
          {[...places]
            .filter((place) => place < total)
            .sort((one, other) => one - other)
            .map((place) => {
              const summary = rows.get(place) ?? null
              const isSelected =
                summary !== null && (several.size > 0 ? several.has(summary.id) : summary.id === selectedId)
              return (
                <TemplateRow
                  key={summary?.id ?? place}
                  summary={summary}
                  place={place}
                  top={place * size}
                  isSelected={isSelected}
                  isActive={place === activePlace}
                />
              )
            })}
        </div>
      </div>
    </div>
  )
}

/** Where the row with the keyboard is now; `null` when there is none, or its template has left the list. */
function currentPlace(
  list: LibraryList,
  active: { readonly place: number; readonly id: string | null } | null,
): number | null {
  if (active === null) return null
  if (active.id === null || list.rows.get(active.place)?.id === active.id) return Math.min(active.place, list.total - 1)
  const place = placeOf(list, active.id)
  return place === -1 ? null : place
}

function focusRow(list: HTMLElement | null, place: number): void {
  list?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true })
}

/** The row that was clicked, unless something in it was that answers by itself. */
function rowUnder(event: MouseEvent): { readonly place: number; readonly id: string } | null {
  if (!(event.target instanceof Element) || event.target.closest('button, input') !== null) return null
  const row = event.target.closest<HTMLElement>('[role="row"]')
  const id = row?.dataset.key
  return row === null || id === undefined ? null : { place: Number(row.dataset.place), id }
}
