import { History } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Tab, TabList } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { missingLanguages } from '../../shared/policy/rules/missing-language.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'
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
    const tabs = list.current
    if (tabs === null) return
    const show = () =>
      tabs
        .querySelector(`[data-key="${CSS.escape(documentKey)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // A narrower pane, another interface language or a longer verdict breaks the row elsewhere.
    const observer = new ResizeObserver(show)
    observer.observe(tabs)
    for (const tab of tabs.children) observer.observe(tab)
    return () => observer.disconnect()
  }, [documentKey])

  return (
    <div className="language-row">
      <TabList ref={list} className="language-tabs" aria-label={translate('window.languages.label')}>
        {keys.map((key, index) => {
          const verdict = verdicts[key]
          return (
            <Tab key={key} id={key} className="language-tab">
              <TabName languages={languages} index={index} />
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

/**
 * A language without its region where nothing else is meant: the store's own, and in a narrow pane any that the template has
 * once. Who hears the tab hears all of its name.
 */
function TabName({ languages, index }: { readonly languages: readonly string[]; readonly index: number }): ReactNode {
  const locale = useInterfaceLocale()
  const store = useApp((state) => state.open?.content.store)
  const tag = languages[index] ?? ''
  const base = primaryLanguage(tag)
  const name = languageName(tag, locale)
  const short = languageName(base, locale)
  const isAmbiguous = languages.some((one, at) => at !== index && primaryLanguage(one) === base)
  if (isAmbiguous || !name.startsWith(short)) return <span>{name}</span>
  const ofStore: readonly string[] = store === undefined ? [] : stores[store].languages
  const isOfStore = ofStore.includes(tag) && ofStore.filter((one) => primaryLanguage(one) === base).length === 1
  return (
    <span>
      {short}
      <span className={isOfStore ? 'visually-hidden' : 'language-region'}>{name.slice(short.length)}</span>
    </span>
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
