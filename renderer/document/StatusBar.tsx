import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MessageCounts } from '../editor/MessageCounts.tsx'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { currentVariant } from './document-slice.ts'

/** The foot of the window: whether everything is on the disk, how long the message is, and which policy checks it. */
export function StatusBar(): ReactNode {
  const translate = useTranslate()
  const open = useApp((state) => state.open)
  const result = useApp((state) => state.result)
  const isSelection = useApp((state) => state.several.size > 0)
  return (
    <footer className="status-bar" aria-label={translate('window.status')}>
      <SaveState />
      <span className="status-space" />
      {open === null || isSelection ? null : (
        <>
          <MessageCounts
            document={currentVariant(open).document}
            language={currentVariant(open).language}
            limit={open.content.lengthLimit}
          />
          {result === null ? null : <span>{translate('window.policyVersion', { version: result.policyVersion })}</span>}
        </>
      )}
    </footer>
  )
}

/** Saving that fails for longer may fail for good. Unit: milliseconds. */
const copyOfferedAfter = 5_000

/** "Saved" means: on the disk, every keystroke of it. */
function SaveState(): ReactNode {
  const translate = useTranslate()
  const status = useApp((state) => state.saveStatus)
  const open = useApp((state) => state.open)
  const flush = useApp((state) => state.flush)
  const saveCopy = useApp((state) => state.saveCopy)
  if (status.kind === 'failed') {
    const { key, data } = failureText(status.failure)
    return (
      <span className="save-state is-failed" role="alert">
        <CircleAlert size={14} aria-hidden />
        <span>{translate('window.notSaved', { reason: translate(key, data) })}</span>
        <Button className="button is-quiet" onPress={() => void flush()}>
          {translate('window.tryAgain')}
        </Button>
        <AfterDelay milliseconds={copyOfferedAfter}>
          <Button className="button is-quiet" onPress={() => void saveCopy()}>
            {translate('recovery.copy.button')}
          </Button>
        </AfterDelay>
      </span>
    )
  }
  if (open === null) return <span className="save-state" />
  return (
    <span className="save-state">
      {status.kind === 'saving' ? <LoaderCircle size={14} aria-hidden /> : <Check size={14} aria-hidden />}
      {translate(status.kind === 'saving' ? 'window.saving' : 'window.saved')}
    </span>
  )
}
