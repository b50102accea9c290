import { History } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isOutdated } from '../../shared/template/source-state.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'
import { currentVariant, type OpenTemplate } from './document-slice.ts'

/** Says above a text that what it was translated from has changed since. */
export function OutdatedBar({ open }: { readonly open: OpenTemplate }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const openDialog = useApp((state) => state.openDialog)
  const markUpToDate = useApp((state) => state.markUpToDate)
  const { basedOn } = currentVariant(open)
  if (basedOn === null || open.unreadable !== null || !isOutdated(open.content, open.current)) return null
  return (
    <div className="outdated-bar">
      <History size={16} aria-hidden />
      <span className="outdated-text">
        {translate('window.languages.changed', { language: languageName(basedOn.language, language) })}
      </span>
      <Button className="button" onPress={() => openDialog('source-changes')}>
        {translate('window.languages.showChanges')}
      </Button>
      <Button className="button is-quiet" onPress={() => markUpToDate(open.current)}>
        {translate('window.languages.markUpToDate')}
      </Button>
    </div>
  )
}
