import {
  Archive,
  ArchiveRestore,
  Download,
  FileDown,
  Glasses,
  RefreshCw,
  ScrollText,
  Share2,
  Star,
  Trash2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { rowOf } from './library-list.ts'
import { TagMenu } from './TagMenu.tsx'
import './organising.css'

/** As many titles as are read at a glance. */
const mostTitles = 6

/** In the place of the letter while several templates are selected: which, and what can be done with them. */
export function SelectionSummary(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const several = useApp((state) => state.several)
  const list = useApp((state) => state.list)
  const showsArchived = useApp((state) => state.showsArchived)
  const ids = [...several]
  const count = ids.length
  const titles = ids
    .slice(0, mostTitles)
    .flatMap((id) => rowOf(list, id)?.title ?? [])
    .map((title) => (title.trim() === '' ? translate('library.untitled') : title))
  const common = ids.slice(0, 500).map((id) => rowOf(list, id)?.tags ?? [])
  const onAll = (common[0] ?? []).filter((tag) => count <= 500 && common.every((tags) => tags.includes(tag)))
  const { changeTemplates, recheckTemplates, openDialog, selectSeveral, shareForReview } = store.getState()
  return (
    <div className="selection-summary">
      <h1 className="letter-empty-title">
        {translate('organising.selected', { count, formatted: count.toLocaleString(locale) })}
      </h1>
      <ul className="selection-titles muted">
        {titles.map((title, index) => (
          <li key={ids[index]} dir="auto">
            {title}
          </li>
        ))}
        {count > titles.length ? (
          <li>
            {translate('organising.andMore', {
              count: count - titles.length,
              formatted: (count - titles.length).toLocaleString(locale),
            })}
          </li>
        ) : null}
      </ul>
      <div className="selection-actions">
        <TagMenu
          isButton
          without={onAll}
          onAdd={(name) => void changeTemplates(ids, { kind: 'tag', name, isOn: true })}
        />
        <Button className="button" onPress={() => void changeTemplates(ids, { kind: 'favourite', isOn: true })}>
          <Star size={16} aria-hidden />
          {translate('organising.favour')}
        </Button>
        <Button className="button" onPress={() => void recheckTemplates(ids)}>
          <RefreshCw size={16} aria-hidden />
          {translate('organising.recheck')}
        </Button>
        {showsArchived ? null : (
          <>
            <Button className="button" onPress={() => void changeTemplates(ids, { kind: 'submit' })}>
              <Glasses size={16} aria-hidden />
              {translate('approval.submit.short')}
            </Button>
            <Button className="button" onPress={() => void shareForReview()}>
              <Share2 size={16} aria-hidden />
              {translate('shell.actions.share-for-review')}
            </Button>
            <Button className="button" onPress={() => openDialog('export-several')}>
              <Download size={16} aria-hidden />
              {translate('approval.export.severalOpen')}
            </Button>
            <Button className="button" onPress={() => openDialog('compliance-report')}>
              <ScrollText size={16} aria-hidden />
              {translate('shell.actions.compliance-report')}
            </Button>
            <Button className="button" onPress={() => openDialog('export-translation')}>
              <FileDown size={16} aria-hidden />
              {translate('organising.exportForTranslation')}
            </Button>
          </>
        )}
        <Button
          className="button"
          onPress={() => void changeTemplates(ids, { kind: 'archive', archived: !showsArchived })}
        >
          {showsArchived ? <ArchiveRestore size={16} aria-hidden /> : <Archive size={16} aria-hidden />}
          {translate(showsArchived ? 'library.menu.unarchive' : 'library.menu.archive')}
        </Button>
        <Button className="button" onPress={() => void changeTemplates(ids, { kind: 'delete' })}>
          <Trash2 size={16} aria-hidden />
          {translate('library.menu.delete')}
        </Button>
      </div>
      <Button className="button is-quiet" onPress={() => selectSeveral(new Set())}>
        {translate('organising.clearSelection')}
      </Button>
    </div>
  )
}
