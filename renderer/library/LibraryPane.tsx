import { Archive, Plus, Search, X } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button, Input, SearchField, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { actionsOf } from '../actions.ts'
import { useApp, useAppStore } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { TemplateList } from './TemplateList.tsx'
import { VerdictChanges } from './VerdictChanges.tsx'
import './library.css'

/** Every template, found and opened. */
export function LibraryPane(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const query = useApp((state) => state.query)
  const showsArchived = useApp((state) => state.showsArchived)
  const summaries = useApp((state) => state.summaries)
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
        <NewButton onPress={create} />
      </header>
      <SearchField
        className="library-search"
        aria-label={translate('library.search')}
        value={query}
        onChange={store.getState().search}
        onKeyDown={(event) => event.continuePropagation()}
      >
        <Search size={14} aria-hidden className="library-search-icon" />
        <Input
          dir="auto"
          className="library-search-input"
          placeholder={translate('library.searchPlaceholder')}
          spellCheck={false}
          onKeyDown={onSearchKeyDown}
        />
        <Button className="library-search-clear" aria-label={translate('library.clearSearch')}>
          <X size={14} aria-hidden />
        </Button>
      </SearchField>
      <VerdictChanges onDismissed={() => list.current?.focus()} />
      {summaries === null ? (
        <div className="library-list-frame">
          <AfterDelay milliseconds={300}>
            <p className="library-loading">{translate('library.loading')}</p>
          </AfterDelay>
        </div>
      ) : summaries.length === 0 ? (
        <EmptyLibrary query={query} showsArchived={showsArchived} onCreate={create} />
      ) : (
        <TemplateList summaries={summaries} listRef={list} />
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
        text={query.trim() === '' || summaries === null ? '' : translate('library.found', { count: summaries.length })}
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
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button className="icon-button" aria-label={label} onPress={onPress}>
        <Plus size={18} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {shown}
      </Tooltip>
    </TooltipTrigger>
  )
}
