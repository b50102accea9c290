import type { ReactNode } from 'react'
import { Button, GridListItem } from 'react-aria-components'
import { hasChanged, type MergeLine } from '../../shared/exchange/hand-over/merge-report.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { isRefused } from './merge-lines.ts'

/** A template of a file, and what became of it. */
export function MergeItem({ line }: { readonly line: MergeLine }): ReactNode {
  const translate = useTranslate()
  const title = line.title.trim() === '' ? translate('library.untitled') : line.title
  return (
    <GridListItem
      id={line.id}
      textValue={title}
      className={hasChanged(line) ? 'sharing-item' : 'sharing-item is-unchanged'}
    >
      <ItemContent line={line} title={title} />
    </GridListItem>
  )
}

// Apart from the row, which the list also makes for the thousands that nobody sees.
function ItemContent({ line, title }: { readonly line: MergeLine; readonly title: string }): ReactNode {
  const translate = useTranslate()
  const show = useApp((app) => app.showShared)
  const bringBack = useApp((app) => app.bringBackShared)
  const { copy } = line
  return (
    <>
      <div className="sharing-words">
        <p className="sharing-title" dir="auto">
          {title}
        </p>
        <p className="sharing-outcome">{sentences(line, translate).join(' ')}</p>
        {isRefused(line) ? <p className="sharing-refused">{approvalSentence(line, translate)}</p> : null}
      </div>
      {copy === null ? null : (
        <Button className="button" onPress={() => void show(copy.id)}>
          {translate('exchange.share.report.openCopy')}
        </Button>
      )}
      {line.isDeleted ? (
        <Button className="button" onPress={() => void bringBack(line.id)}>
          {translate('exchange.share.report.bringBack')}
        </Button>
      ) : null}
    </>
  )
}

function sentences(line: MergeLine, translate: Translate): readonly string[] {
  const { outcome, copy, isDeleted, isSubmitted, tags } = line
  const first =
    outcome === 'forked' && copy === null
      ? translate('exchange.share.report.outcomes.forkedDeleted')
      : translate(`exchange.share.report.outcomes.${outcome}`, { copy: copy?.title ?? '' })
  return [
    first,
    ...(isDeleted ? [translate('exchange.share.report.deleted')] : []),
    ...(line.approval === null || isRefused(line) ? [] : [approvalSentence(line, translate)]),
    ...(isSubmitted ? [translate('exchange.share.report.submitted')] : []),
    // Of a new template they are its own.
    ...(tags > 0 && outcome !== 'added' ? [translate('exchange.share.report.tags', { count: tags })] : []),
  ]
}

function approvalSentence({ approval }: MergeLine, translate: Translate): string {
  if (approval === null) return ''
  return translate(`exchange.share.report.approvals.${approval.outcome}`, { name: approval.reviewer.name })
}
