import { X } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { WordsImported } from '../../shared/ipc/contract.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { wordRefusal } from './words-slice.ts'

interface ImportReportProps {
  readonly report: WordsImported
  readonly onDismiss: () => void
}

/** What came of a file of words: how many are new, and every line that was not taken, with the reason. */
export function ImportReport({ report, onDismiss }: ImportReportProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { fileName, added, known, refused, refusedCount } = report
  const sums = useMemo(() => {
    const numbers = new Intl.NumberFormat(locale)
    const counted = (key: string, count: number) =>
      translate(`language.words.report.${key}`, { count, formatted: numbers.format(count) })
    const parts = [
      counted('added', added),
      ...(known === 0 ? [] : [counted('known', known)]),
      ...(refusedCount === 0 ? [] : [counted('refused', refusedCount)]),
    ]
    return {
      line: new Intl.ListFormat(locale, { type: 'unit' }).format(parts),
      more: counted('more', refusedCount - refused.length),
    }
  }, [translate, locale, added, known, refused, refusedCount])
  return (
    <section className="word-report" aria-label={translate('language.words.report.title', { fileName })}>
      <div className="word-report-head">
        <strong dir="auto">{translate('language.words.report.title', { fileName })}</strong>
        <Button className="icon-button" aria-label={translate('language.words.report.close')} onPress={onDismiss}>
          <X size={14} aria-hidden />
        </Button>
      </div>
      <p>{sums.line}</p>
      {refused.length === 0 ? null : (
        // A list that scrolls has to be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul className="word-report-lines" aria-label={translate('language.words.report.lines')} tabIndex={0}>
          {refused.map(({ line, text, problem }) => {
            const { key, data } = wordRefusal(problem)
            return (
              <li key={line}>
                <span className="muted">{translate('language.words.report.line', { line })}</span>{' '}
                <span dir="auto">{translate('policy.quoted', { text })}</span>{' '}
                <span className="muted">{translate(key, data)}</span>
              </li>
            )
          })}
          {refusedCount > refused.length ? <li className="muted">{sums.more}</li> : null}
        </ul>
      )}
    </section>
  )
}
