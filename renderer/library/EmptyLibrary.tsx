import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { noFilter } from '../../shared/template/library-list.ts'
import { useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

interface EmptyLibraryProps {
  readonly query: string
  readonly hasFilter: boolean
  readonly showsArchived: boolean
  readonly onCreate: () => void
}

/** A list without rows says why, and what to do about it. */
export function EmptyLibrary({ query, hasFilter, showsArchived, onCreate }: EmptyLibraryProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const kind = query.trim() !== '' ? 'notFound' : showsArchived ? 'archived' : 'none'
  if (hasFilter) {
    return (
      <div className="library-list-frame library-empty">
        <p className="library-empty-title">{translate('organising.nothingFits.title')}</p>
        <p>{translate('organising.nothingFits.text')}</p>
        <Button className="button" onPress={() => store.getState().showSaved({ query: '', filter: noFilter })}>
          {translate('organising.clearFilter')}
        </Button>
      </div>
    )
  }
  return (
    <div className="library-list-frame library-empty">
      <p className="library-empty-title">{translate(`library.empty.${kind}.title`, { query: query.trim() })}</p>
      <p>{translate(`library.empty.${kind}.text`)}</p>
      {kind === 'notFound' ? (
        <Button className="button" onPress={() => store.getState().search('')}>
          {translate('library.clearSearch')}
        </Button>
      ) : kind === 'none' ? (
        <div className="library-empty-ways">
          <Button className="button" onPress={onCreate}>
            {translate('library.newTemplate')}
          </Button>
          <Button className="button" onPress={() => void store.getState().chooseImport()}>
            {translate('shell.actions.import')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
