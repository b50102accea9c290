import { useMemo, type ReactNode } from 'react'
import { Button, GridList, ListLayout, Virtualizer } from 'react-aria-components'
import { hasChanged, type MergeReport } from '../../shared/exchange/hand-over/merge-report.ts'
import { useApp } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { MergeItem } from './MergeItem.tsx'
import { triageOfMerge } from './merge-lines.ts'
import { UnknownKey } from './UnknownKey.tsx'

/** Pixels. Rows that say more are higher. */
const estimatedRowSize = 56

/** What a file brought: a line for each template, and the keys that nobody here knows. */
export function MergeReportView({ report }: { readonly report: MergeReport }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const close = useApp((app) => app.closeShared)
  const show = useApp((app) => app.showShared)
  const { lines, counts } = useMemo(() => triageOfMerge(report.lines), [report.lines])
  const { fileName, writtenBy, writtenAt, unknownReviewers } = report
  const time = new Date(writtenAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  const name = writtenBy.name.trim()
  const also = (['words', 'savedFilters', 'sharedBlocks'] as const)
    .filter((kind) => report[kind] > 0)
    .map((kind) => translate(`exchange.share.report.${kind}`, { count: report[kind] }))
  return (
    <>
      <p className="sharing-file">
        {name === ''
          ? translate('exchange.share.report.fromNobody', { fileName, time })
          : translate('exchange.share.report.from', { fileName, name, time })}
      </p>
      <p className="sharing-counts">
        {counts.map(({ kind, count }) => (
          <span key={kind} className={`sharing-count is-${kind}`}>
            {translate(`exchange.share.report.counts.${kind}`, { count })}
          </span>
        ))}
      </p>
      {lines.length === 0 ? (
        <p>{translate('exchange.share.report.empty')}</p>
      ) : lines.every((line) => !hasChanged(line)) && also.length === 0 ? (
        <p className="muted">{translate('exchange.share.report.nothingNew')}</p>
      ) : null}
      {also.length === 0 ? null : (
        <p className="muted">
          {translate('exchange.share.report.also', { list: new Intl.ListFormat(locale).format(also) })}
        </p>
      )}
      {unknownReviewers.map((reviewer) => (
        <UnknownKey key={reviewer.key} reviewer={reviewer} />
      ))}
      {lines.length === 0 ? null : (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }}>
          <GridList
            className="sharing-list"
            aria-label={translate('exchange.share.report.list')}
            items={lines}
            dependencies={[translate]}
            escapeKeyBehavior="none"
            onAction={(id) => {
              // What is deleted can be brought back, and not opened.
              if (lines.some((line) => line.id === id && !line.isDeleted)) void show(String(id))
            }}
          >
            {(line) => <MergeItem line={line} />}
          </GridList>
        </Virtualizer>
      )}
      <div className="dialog-buttons">
        <Button className="button is-primary" onPress={close}>
          {translate('window.close')}
        </Button>
      </div>
    </>
  )
}
