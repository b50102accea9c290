import type { ReactNode } from 'react'
import { GridListItem } from 'react-aria-components'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { useApp } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { changedTime } from './changed-time.ts'
import { readExcerpt } from './excerpt.ts'
import { RenameField } from './RenameField.tsx'
import { RowMenu } from './RowMenu.tsx'
import { useNow } from './use-now.ts'
import { variantLanguage } from './variant-language.ts'

interface TemplateRowProps {
  readonly summary: TemplateSummary
  /** What the row is called: the title, or a word for none. */
  readonly title: string
}

/** A line of the list: title, purpose, language, last change and verdict. */
export function TemplateRow({ summary, title }: TemplateRowProps): ReactNode {
  return (
    <GridListItem id={summary.id} textValue={title} className="library-row">
      <RowContent summary={summary} title={title} />
    </GridListItem>
  )
}

// Apart from the row, which the list also makes for the thousands that nobody sees.
function RowContent({ summary, title }: TemplateRowProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const now = useNow()
  const isRenaming = useApp((state) => state.renamingId === summary.id)
  const time = changedTime(summary.changedAt, now, locale) ?? translate('library.now')
  const purpose = translate(`library.purposes.${summary.purpose}`)
  const variant = variantLanguage(summary.language, summary.store, locale)
  return (
    <>
      <div className="library-row-text">
        {isRenaming ? (
          <RenameField id={summary.id} title={summary.title} />
        ) : (
          <div className={summary.title === '' ? 'library-row-title is-untitled' : 'library-row-title'} dir="auto">
            {title}
          </div>
        )}
        <div className="library-row-details">
          <span className="library-row-purpose" title={purpose}>
            {purpose}
          </span>
          <span className="library-row-detail">{variant}</span>
          <time className="library-row-detail" dateTime={summary.changedAt}>
            {time}
          </time>
        </div>
        {summary.excerpt === null ? null : <Excerpt excerpt={summary.excerpt} />}
      </div>
      <div className="library-row-end">
        <VerdictBadge verdict={summary.verdict} />
        <RowMenu summary={summary} title={title} />
      </div>
    </>
  )
}

function Excerpt({ excerpt }: { readonly excerpt: string }): ReactNode {
  return (
    <div className="library-row-excerpt" dir="auto">
      {readExcerpt(excerpt).map(({ start, text, isHit }) =>
        isHit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </div>
  )
}
