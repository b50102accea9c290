import { useMemo, useState, type ReactNode } from 'react'
import { versionChanges } from '../../shared/template/version-changes.ts'
import { useVersionContent, type ContentCache } from '../history/use-version-content.ts'
import { VersionChangesList } from '../history/VersionChangesList.tsx'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { useTranslate } from '../ui/translate.tsx'
import '../history/history.css'
import './approval.css'

interface ChangesSinceApprovalProps {
  readonly id: string
  /** The one that was approved. */
  readonly revision: number
  readonly label: string
}

/** The version that was approved against the text in the window. */
export function ChangesSinceApproval({ id, revision, label }: ChangesSinceApprovalProps): ReactNode {
  const translate = useTranslate()
  const content = useApp(({ open }) => (open?.id === id ? open.content : null))
  const [cache] = useState<ContentCache>(() => new Map())
  const approved = useVersionContent(cache, id, revision)
  const changes = useMemo(
    () => (approved?.kind === 'read' && content !== null ? versionChanges(approved.content, content) : null),
    [approved, content],
  )
  const languages = useMemo(() => content?.variants.map(({ language }) => language) ?? [], [content])
  return (
    // A region that scrolls has to be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="history-changes approval-changes" aria-label={label} tabIndex={0}>
      {approved === null ? (
        <AfterDelay milliseconds={300}>
          <output className="muted">{translate('approval.loading')}</output>
        </AfterDelay>
      ) : changes === null ? (
        <p>
          {translate('approval.approve.notKept', {
            reason: approved.kind === 'failed' ? failed(approved.failure) : translate('history.unknown'),
          })}
        </p>
      ) : (
        <VersionChangesList changes={changes} languages={languages} />
      )}
    </section>
  )

  function failed(failure: Parameters<typeof failureText>[0]): string {
    const { key, data } = failureText(failure)
    return translate(key, data)
  }
}
