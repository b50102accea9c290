import { History } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isOutdated } from '../../shared/template/source-state.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { currentVariant } from './document-slice.ts'

/** Says above a text that what it was translated from has changed since. */
export function OutdatedBar(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const openDialog = useApp((state) => state.openDialog)
  const markUpToDate = useApp((state) => state.markUpToDate)
  const current = useApp((state) => state.open?.current) ?? 0
  const source = useApp(({ open }) =>
    open !== null && open.unreadable === null && isOutdated(open.content, open.current)
      ? currentVariant(open).basedOn?.language
      : undefined,
  )
  if (source === undefined) return null
  return (
    <div className="outdated-bar">
      <History size={16} aria-hidden />
      <span className="outdated-text">
        {translate('window.languages.changed', { language: languageName(source, locale) })}
      </span>
      <Button className="button" onPress={() => openDialog('source-changes')}>
        {translate('window.languages.showChanges')}
      </Button>
      <Button className="button is-quiet" onPress={() => markUpToDate(current)}>
        {translate('window.languages.markUpToDate')}
      </Button>
    </div>
  )
}
