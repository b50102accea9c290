import { CopyPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isBlank } from '../../shared/message/is-blank.ts'
import { useApp, useAppStore } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

/** Offers the default text, placeholders kept, where nothing is written yet. */
export function StartFromDefault(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const startFromDefault = useApp((state) => state.startFromDefault)
  const language = useApp(({ open }) => {
    if (open === null || open.current === 0 || open.unreadable !== null) return null
    const [first] = open.content.variants
    return isBlank(first.document) ? null : first.language
  })
  if (language === null) return null
  return (
    <Button
      className="button"
      onPress={() => {
        startFromDefault()
        store.getState().editor?.focus()
      }}
    >
      <CopyPlus size={16} aria-hidden />
      {translate('window.sideBySide.start', { language: languageName(language, locale) })}
    </Button>
  )
}
