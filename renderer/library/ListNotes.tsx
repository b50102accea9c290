import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { mostHits } from '../../shared/template/library-list.ts'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { filterParts } from './filter-words.ts'

/** Between search and list: what narrows the list, and what a search made of the words that were typed. */
export function ListNotes(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const filter = useApp((state) => state.filter)
  const list = useApp((state) => state.list)
  const blocks = useApp((state) => state.blocks)
  const parts = filterParts(filter, translate, locale, blocks)
  return (
    <>
      {parts.length === 0 ? null : (
        <ul className="library-filters" aria-label={translate('organising.filterOn')}>
          {parts.map(({ key, words, without }) => (
            <li key={key} className="tag-chip is-removable">
              <span dir="auto">{words}</span>
              <Button
                className="tag-remove"
                aria-label={translate('organising.removePart', { part: words })}
                onPress={() => store.getState().narrow(without)}
              >
                <X size={12} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {list === null || list.corrected === null ? null : (
        <p className="library-note">{translate('organising.corrected', { query: list.corrected })}</p>
      )}
      {list === null || !list.isCut ? null : (
        <p className="library-note">
          {translate('organising.cut', { count: mostHits, formatted: mostHits.toLocaleString(locale) })}
        </p>
      )}
    </>
  )
}
