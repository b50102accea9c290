import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Components } from 'react-markdown'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { ruleTitle } from '../../shared/policy/sentence.ts'
import { useApp } from '../store.ts'
import { useInterfaceLanguage, useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { accuracyPage } from './accuracy-page.ts'
import { MarkdownPage, PageLinksContext, usualComponents } from './MarkdownPage.tsx'
import { ReadingDialog } from './ReadingDialog.tsx'

/** Help > Accuracy: what was measured and the figures. A rule's name opens its page. */
export function AccuracyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const explain = useApp((state) => state.explain)
  const markdown = useMemo(() => accuracyPage(language), [language])
  return (
    <ReadingDialog title={translate('help.accuracy.title')} onClose={onClose}>
      {/* Scrolled by the keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <article className="page is-accuracy" tabIndex={0} aria-label={translate('help.accuracy.page')}>
        <PageLinksContext value={explain}>
          <MarkdownPage markdown={markdown} components={components} />
        </PageLinksContext>
      </article>
    </ReadingDialog>
  )
}

const components: Components = {
  ...usualComponents,
  // The page's own title is the dialog's.
  h2: ({ children }) => <h3>{children}</h3>,
  // A wide table scrolls by itself.
  table: ({ children }) => (
    <div className="page-table">
      <table>{children}</table>
    </div>
  ),
  td: ({ children, style }) => <Cell style={style}>{children}</Cell>,
}

/** A figure; or what the row is about, called as the app calls it. */
function Cell({ children, style }: { readonly children?: ReactNode; readonly style?: CSSProperties }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const explain = useApp((state) => state.explain)
  const text = typeof children === 'string' ? children : ''
  const rule = currentPolicy.rules.find(({ id }) => id === text)
  if (rule !== undefined) {
    return (
      <th scope="row">
        <Button className="text-link" onPress={() => explain({ clause: rule.clause, rule: rule.id })}>
          {ruleTitle(translate, rule.id)}
        </Button>
      </th>
    )
  }
  if (/^[a-z]{2}$/.test(text)) {
    return <th scope="row">{new Intl.DisplayNames([locale], { type: 'language' }).of(text)}</th>
  }
  return <td style={style}>{children}</td>
}
