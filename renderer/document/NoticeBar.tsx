import { CircleAlert, Info, X } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** Long enough to read and to reach Undo by keyboard. Unit: milliseconds. */
const shownFor = 12_000

/** What has just happened, with its undo. Problems stay until they are dismissed. */
export function NoticeBar(): ReactNode {
  const translate = useTranslate()
  const notice = useApp((state) => state.notice)
  const notify = useApp((state) => state.notify)
  useEffect(() => {
    if (notice === null || notice.severity === 'problem') return
    const timer = setTimeout(() => notify(null), shownFor)
    return () => clearTimeout(timer)
  }, [notice, notify])
  return (
    <output className="notice-place">
      {notice === null ? null : (
        <span className={`notice is-${notice.severity}`}>
          {notice.severity === 'problem' ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />}
          <span className="notice-text">{translate(notice.key, notice.data)}</span>
          {notice.action === undefined ? null : (
            <Button
              className="button is-quiet"
              onPress={() => {
                const { action } = notice
                notify(null)
                action?.perform()
              }}
            >
              {translate(notice.action.labelKey)}
            </Button>
          )}
          <Button className="icon-button" aria-label={translate('window.dismiss')} onPress={() => notify(null)}>
            <X size={16} aria-hidden />
          </Button>
        </span>
      )}
    </output>
  )
}
