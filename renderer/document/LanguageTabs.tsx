import { History } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Tab, TabList } from 'react-aria-components'
import { isOutdated } from '../../shared/template/source-state.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { AddLanguage } from './AddLanguage.tsx'
import type { OpenTemplate } from './document-slice.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { completeness, languagesToAdd } from './languages.ts'
import './languages.css'

/** The template's languages, the default first, each with its verdict, and what can be done with them. */
export function LanguageTabs({ open }: { readonly open: OpenTemplate }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const verdicts = useApp((state) => state.verdicts)
  const { content, keys, documentKey } = open
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current
      ?.querySelector(`[data-key="${CSS.escape(documentKey)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [documentKey])

  return (
    <div className="language-row">
      <TabList ref={list} className="language-tabs" aria-label={translate('window.languages.label')}>
        {content.variants.map((variant, index) => {
          const key = keys[index] ?? variant.language
          const verdict = verdicts[key]
          return (
            <Tab key={key} id={key} className="language-tab">
              <span>{languageName(variant.language, language)}</span>
              {index === 0 && content.variants.length > 1 ? (
                <span className="language-default">{translate('window.languages.default')}</span>
              ) : null}
              {verdict === undefined ? null : <VerdictBadge verdict={verdict} />}
              {open.unreadable === null && isOutdated(content, index) ? (
                <span className="language-outdated" title={translate('window.languages.outdated')}>
                  <History size={14} aria-hidden />
                  <span className="visually-hidden">{translate('window.languages.outdated')}</span>
                </span>
              ) : null}
            </Tab>
          )
        })}
      </TabList>
      <Completeness open={open} />
      {open.unreadable === null ? (
        <>
          <AddLanguage content={content} />
          <LanguageMenu open={open} />
        </>
      ) : null}
    </div>
  )
}

function Completeness({ open: { content } }: { readonly open: OpenTemplate }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const { has, needs } = completeness(content)
  const { missing } = languagesToAdd(content)
  const names = new Intl.ListFormat(language).format(missing.map((one) => languageName(one, language)))
  return (
    <span
      className="language-completeness"
      title={missing.length === 0 ? undefined : translate('window.languages.missing', { languages: names })}
    >
      {translate('window.languages.completeness', {
        has,
        count: needs,
        store: translate(`library.stores.${content.store}`),
      })}
    </span>
  )
}
