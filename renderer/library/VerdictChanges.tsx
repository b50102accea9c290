import { ScrollText, X } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp, useAppStore } from '../store.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { VerdictChangesDialog } from './VerdictChangesDialog.tsx'
import './verdict-changes.css'

interface VerdictChangesProps {
  /** The notice has gone: whoever dismissed it by keyboard goes on somewhere. */
  readonly onDismissed: () => void
}

/** Says above the list that a new version of the policy judges templates differently. Nothing when it judges none so. */
export function VerdictChanges({ onDismissed }: VerdictChangesProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const changes = useApp((state) => state.verdictChanges)
  const recheck = useApp((state) => state.recheck)
  const [isOpen, setOpen] = useState(false)
  const count = changes.length

  // A save may have mended one of them.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const mayBeMended = state.list !== before.list && state.verdictChanges.length > 0
        if (mayBeMended) void state.refreshVerdictChanges()
      }),
    [store],
  )

  const dismiss = async () => {
    setOpen(false)
    await store.getState().dismissVerdictChanges()
    // After the dialog has tried to give the focus back to what is no longer there.
    requestAnimationFrame(() => requestAnimationFrame(onDismissed))
  }
  const text =
    recheck !== null
      ? translate(recheck.isForPolicy ? 'library.verdictChanges.progress' : 'organising.rechecking', {
          checked: recheck.checked,
          total: recheck.total,
        })
      : count > 0
        ? translate('library.verdictChanges.notice', { count })
        : ''
  const title = recheck?.isForPolicy === false ? 'organising.recheckTitle' : 'library.verdictChanges.title'
  return (
    <>
      {text === '' ? null : (
        <section className="verdict-changes" aria-label={translate(title)}>
          <ScrollText size={16} aria-hidden />
          <p className="verdict-changes-text">{text}</p>
          {recheck === null ? null : (
            <div className="verdict-changes-buttons">
              <Button className="button" onPress={() => store.getState().stopRecheck()}>
                {translate('organising.stop')}
              </Button>
            </div>
          )}
          {count === 0 || recheck !== null ? null : (
            <div className="verdict-changes-buttons">
              <Button className="button" onPress={() => setOpen(true)}>
                {translate('library.verdictChanges.show')}
              </Button>
              <Button
                className="icon-button"
                aria-label={translate('library.verdictChanges.dismiss')}
                onPress={() => void dismiss()}
              >
                <X size={16} aria-hidden />
              </Button>
            </div>
          )}
        </section>
      )}
      {/* Numbers that go up are not read out one by one. */}
      <PoliteStatus text={recheck === null ? text : ''} />
      {isOpen && count > 0 ? (
        <VerdictChangesDialog changes={changes} onDismiss={() => void dismiss()} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
