import { Archive, LayoutDashboard, Plus } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { isFiltering } from '../../shared/template/library-list.ts'
import { actionsOf } from '../actions.ts'
import { useApp, useAppStore } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { ListNotes } from './ListNotes.tsx'
import { SortMenu } from './SortMenu.tsx'
import { TemplateList } from './TemplateList.tsx'
import { VerdictChanges } from './VerdictChanges.tsx'
import './library.css'
import './organising.css'

/** Every template, found and opened. */
export function LibraryPane(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const query = useApp((state) => state.query)
  const showsArchived = useApp((state) => state.showsArchived)
  const shown = useApp((state) => state.list)
  const hasFilter = useApp((state) => isFiltering(state.filter))
  const list = useRef<HTMLDivElement>(null)
  const create = () => actionsOf(store)['new-template'].perform()

  const onSearchKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
    event.preventDefault()
    list.current?.focus()
  }

  return (
    <section className="library-pane" aria-label={translate('library.title')}>
      <header className="library-head">
        <h2 className="library-heading">{translate('library.title')}</h2>
        <div className="library-head-buttons">
          <IconTip
            label={translate('organising.openOverview')}
            onPress={() => void store.getState().openTemplate(null)}
          >
            <LayoutDashboard size={18} aria-hidden />
          </IconTip>
          <NewButton onPress={create} />
        </div>
      </header>
      <div className="library-find">
        <SearchBox
          label={translate('library.search')}
          value={query}
          onChange={store.getState().search}
          onKeyDown={onSearchKeyDown}
          passesKeys
        />
        <FilterMenu />
        <SortMenu />
      </div>
      <ListNotes />
      <VerdictChanges onDismissed={() => list.current?.focus()} />
      {shown === null ? (
        <div className="library-list-frame">
          <AfterDelay milliseconds={300}>
            <p className="library-loading">{translate('library.loading')}</p>
          </AfterDelay>
        </div>
      ) : shown.total === 0 ? (
        <EmptyLibrary query={query} hasFilter={hasFilter} showsArchived={showsArchived} onCreate={create} />
      ) : (
        <TemplateList list={shown} listRef={list} />
      )}
      <footer className="library-foot">
        <ToggleButton
          className="library-archived"
          isSelected={showsArchived}
          onChange={(shows) => store.getState().showArchived(shows)}
        >
          <Archive size={14} aria-hidden />
          {translate('library.showArchived')}
        </ToggleButton>
      </footer>
      <PoliteStatus
        text={
          (query.trim() === '' && !hasFilter) || shown === null
            ? ''
            : translate('library.found', { count: shown.total })
        }
      />
    </section>
  )
}

function NewButton({ onPress }: { readonly onPress: () => void }): ReactNode {
  const translate = useTranslate()
  const { keys } = actions['new-template']
  const label = translate('library.newTemplate')
  const shown =
    keys === null
      ? label
      : translate('editor.toolbar.tooltip', { label, keys: formatKeys(keys, currentPlatform(), translate) })
  return (
    <IconTip label={label} tip={shown} onPress={onPress}>
      <Plus size={18} aria-hidden />
    </IconTip>
  )
}

interface IconTipProps {
  readonly label: string
  /** The label unless given. */
  readonly tip?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function IconTip({ label, tip = label, onPress, children }: IconTipProps): ReactNode {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button className="icon-button" aria-label={label} onPress={onPress}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  )
}
