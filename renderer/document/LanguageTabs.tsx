import { History } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Tab, TabList } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { missingLanguages } from '../../shared/policy/rules/missing-language.ts'
import { stores } from '../../shared/template/purpose.ts'
import { isOutdated } from '../../shared/template/source-state.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { AddLanguage } from './AddLanguage.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { SideBySideToggle } from './SideBySideToggle.tsx'
import './languages.css'

const noKeys: readonly string[] = []

/** The template's languages, the default first, each with its verdict, and what can be done with them. */
export function LanguageTabs(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const verdicts = useApp((state) => state.verdicts)
  const documentKey = useApp((state) => state.open?.documentKey) ?? ''
  const keys = useApp((state) => state.open?.keys) ?? noKeys
  const isEditable = useApp((state) => state.open?.unreadable === null)
  const languages = useApp(useShallow(({ open }) => open?.content.variants.map((one) => one.language) ?? []))
  const outdated = useApp(
    useShallow(({ open }) =>
      open === null || open.unreadable !== null ? [] : open.keys.filter((_, index) => isOutdated(open.content, index)),
    ),
  )
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current
      ?.querySelector(`[data-key="${CSS.escape(documentKey)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [documentKey])

  return (
    <div className="language-row">
      <TabList ref={list} className="language-tabs" aria-label={translate('window.languages.label')}>
        {keys.map((key, index) => {
          const verdict = verdicts[key]
          return (
            <Tab key={key} id={key} className="language-tab">
              <span>{languageName(languages[index] ?? '', locale)}</span>
              {index === 0 && keys.length > 1 ? (
                <span className="language-default">{translate('window.languages.default')}</span>
              ) : null}
              {verdict === undefined ? null : <VerdictBadge verdict={verdict} />}
              {outdated.includes(key) ? (
                <span className="language-outdated" title={translate('window.languages.outdated')}>
                  <History size={14} aria-hidden />
                  <span className="visually-hidden">{translate('window.languages.outdated')}</span>
                </span>
              ) : null}
            </Tab>
          )
        })}
      </TabList>
      <Completeness />
      {isEditable ? (
        <>
          <SideBySideToggle />
          <AddLanguage />
          <LanguageMenu />
        </>
      ) : null}
    </div>
  )
}

function Completeness(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useApp((state) => state.open?.content.store)
  const missing = useApp(useShallow(({ open }) => (open === null ? [] : missingLanguages(open.content))))
  if (store === undefined) return null
  const needs = stores[store].languages.length
  const names = new Intl.ListFormat(locale).format(missing.map((one) => languageName(one, locale)))
  return (
    <span
      className="language-completeness"
      title={missing.length === 0 ? undefined : translate('window.languages.missing', { languages: names })}
    >
      {translate('window.languages.completeness', {
        has: needs - missing.length,
        count: needs,
        store: translate(`library.stores.${store}`),
      })}
    </span>
  )
}
