import { Search, X } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import {
  Button,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  type Selection,
} from 'react-aria-components'
import type { ClauseId } from '../../shared/policy/ids.ts'
import { useTranslate } from '../ui/translate.tsx'
import type { PolicyPage } from './policy-pages.ts'

interface ClauseListProps {
  /** What a search left. */
  readonly pages: readonly PolicyPage[]
  readonly query: string
  readonly current: ClauseId | null
  /** Whether the list has the focus at first. */
  readonly takesFocus: boolean
  readonly onSearch: (query: string) => void
  readonly onGo: (clause: ClauseId) => void
}

const groups = ['C', 'O', 'K', 'N', 'F', 'P'] as const

/** The clauses by group, with a search over their pages. Arrow keys go from page to page. */
export function ClauseList({ pages, query, current, takesFocus, onSearch, onGo }: ClauseListProps): ReactNode {
  const translate = useTranslate()
  const list = useRef<HTMLDivElement>(null)

  const onSearchKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const [first] = pages
    if (event.key === 'Enter' && first !== undefined) onGo(first.clause)
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()
  }
  const select = (selection: Selection) => {
    const chosen = pages.find(({ clause }) => selection !== 'all' && selection.has(clause))
    if (chosen !== undefined) onGo(chosen.clause)
  }

  return (
    <nav className="clause-list" aria-label={translate('help.policy.clauses')}>
      <SearchField
        className="clause-search"
        aria-label={translate('help.policy.search')}
        value={query}
        onChange={onSearch}
      >
        <Search size={14} aria-hidden className="clause-search-icon" />
        <Input
          className="clause-search-input"
          placeholder={translate('help.policy.searchPlaceholder')}
          spellCheck={false}
          onKeyDown={onSearchKeyDown}
        />
        <Button className="clause-search-clear" aria-label={translate('help.policy.clearSearch')}>
          <X size={14} aria-hidden />
        </Button>
      </SearchField>
      {pages.length === 0 ? (
        <p className="clause-list-empty">{translate('help.policy.nothing')}</p>
      ) : (
        <ListBox
          ref={list}
          className="clause-options"
          aria-label={translate('help.policy.clauses')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          // One that the search hides cannot be shown as chosen.
          selectedKeys={current === null ? [] : [current]}
          onSelectionChange={select}
          autoFocus={takesFocus}
          shouldFocusWrap
        >
          {groups.map((group) => {
            const members = pages.filter(({ clause }) => clause.startsWith(group))
            const name = translate(`help.policy.groups.${group}`)
            return members.length === 0 ? null : (
              <ListBoxSection key={group} className="clause-options-group" aria-label={name}>
                <Header>{name}</Header>
                {members.map(({ clause, title }) => (
                  <ListBoxItem key={clause} id={clause} className="clause-option" textValue={`${clause} ${title}`}>
                    <span className="clause-number">{clause}</span>
                    <span>{title}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )
          })}
        </ListBox>
      )}
    </nav>
  )
}
