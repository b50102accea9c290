import { use, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { PolicyPlace } from '../store.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'
import { ClauseList } from './ClauseList.tsx'
import { MarkdownPage, PageLinksContext } from './MarkdownPage.tsx'
import { pageSections } from './page-sections.ts'
import { policyPages, searchPages, type PolicyPage } from './policy-pages.ts'

interface PolicyReaderProps {
  readonly place: PolicyPlace | null
  readonly onGo: (place: PolicyPlace) => void
}

/** The clauses on the left, the page of one on the right. */
export function PolicyReader({ place, onGo }: PolicyReaderProps): ReactNode {
  const translate = useTranslate()
  const pages = use(policyPages(useInterfaceLanguage()))
  const [query, setQuery] = useState('')
  const found = searchPages(pages, query)
  const page = pages.find(({ clause }) => clause === place?.clause) ?? pages[0]
  return (
    <div className="policy-reader">
      <ClauseList
        pages={found}
        query={query}
        current={page?.clause ?? null}
        takesFocus={place?.rule == null}
        onSearch={setQuery}
        onGo={(clause) => onGo({ clause, rule: null })}
      />
      {page === undefined ? null : (
        <PageLinksContext value={onGo}>
          <PageArticle key={page.clause} page={page} rule={place?.rule ?? null} />
        </PageLinksContext>
      )}
      <PoliteStatus text={query.trim() === '' ? '' : translate('help.policy.found', { count: found.length })} />
    </div>
  )
}

interface PageArticleProps {
  readonly page: PolicyPage
  /** Whose section is shown and focused. */
  readonly rule: PolicyPlace['rule']
}

const rehypePlugins = [pageSections]

function PageArticle({ page, rule }: PageArticleProps): ReactNode {
  const article = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (rule === null) return
    const section = article.current?.querySelector<HTMLElement>(`[data-rule="${rule}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }, [rule])
  return (
    // Scrolled by the keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className="page" ref={article} tabIndex={0} aria-label={`${page.clause} · ${page.title}`}>
      <MarkdownPage markdown={page.markdown} rehypePlugins={rehypePlugins} />
    </article>
  )
}
