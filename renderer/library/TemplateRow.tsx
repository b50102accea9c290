import { Star } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { StateBadge } from '../approval/StateBadge.tsx'
import { useApp } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { changedTime } from './changed-time.ts'
import { readExcerpt } from './excerpt.ts'
import { RenameField } from './RenameField.tsx'
import { RowMenu } from './RowMenu.tsx'
import { TagChips } from './TagChips.tsx'
import { useNow } from './use-now.ts'
import { variantLanguage } from './variant-language.ts'

interface TemplateRowProps {
  /** `null` while the row is not known yet. */
  readonly summary: TemplateSummary | null
  readonly place: number
  /** From the top of the list. Unit: px. */
  readonly top: number
  readonly isSelected: boolean
  /** Tab goes to this one. */
  readonly isActive: boolean
}

/** A line of the list: title, purpose, language, last change, tags and verdict. */
export const TemplateRow = memo(function TemplateRow(props: TemplateRowProps): ReactNode {
  const { summary, place, top, isSelected, isActive } = props
  const translate = useTranslate()
  const title = titleOf(summary, translate('library.loading'), translate('library.untitled'))
  return (
    // A table's own elements cannot be placed by themselves.
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={place + 1}
      aria-selected={isSelected}
      aria-label={title}
      aria-busy={summary === null}
      tabIndex={isActive ? 0 : -1}
      data-place={place}
      data-key={summary?.id}
      data-selected={isSelected || undefined}
      className="library-row"
      style={{ top }}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="gridcell" aria-colindex={1}>
        {summary === null ? null : <RowContent summary={summary} title={title} isActive={isActive} />}
      </div>
    </div>
  )
})

function titleOf(summary: TemplateSummary | null, loading: string, untitled: string): string {
  if (summary === null) return loading
  return summary.title.trim() === '' ? untitled : summary.title
}

interface RowContentProps {
  readonly summary: TemplateSummary
  readonly title: string
  readonly isActive: boolean
}

function RowContent({ summary, title, isActive }: RowContentProps): ReactNode {
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
          <div
            className={summary.title === '' ? 'library-row-title is-untitled' : 'library-row-title'}
            dir="auto"
            title={title}
          >
            {summary.markedTitle === null ? title : <Marked text={summary.markedTitle} />}
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
          <TagChips tags={summary.tags} />
        </div>
        {summary.excerpt === null ? null : (
          <div className="library-row-excerpt" dir="auto">
            {summary.excerptLanguage === null ? null : (
              <span className="library-row-language">
                {variantLanguage(summary.excerptLanguage, summary.store, locale)}
              </span>
            )}
            <Marked text={summary.excerpt} />
          </div>
        )}
      </div>
      <div className="library-row-end">
        {summary.isFavourite ? (
          <span className="library-row-star" title={translate('organising.favourite')}>
            <Star size={14} aria-hidden fill="currentColor" />
            <span className="visually-hidden">{translate('organising.favourite')}</span>
          </span>
        ) : null}
        <StateBadge state={summary.approval} />
        <VerdictBadge verdict={summary.verdict} />
        <RowMenu summary={summary} title={title} isReachable={isActive} />
      </div>
    </>
  )
}

function Marked({ text }: { readonly text: string }): ReactNode {
  return readExcerpt(text).map(({ start, text: part, isHit }) =>
    isHit ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
  )
}
