import { useEffect, useState, type ReactNode } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import type { Failure, LibraryBackup } from '../../shared/ipc/contract.ts'
import { failureText, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { writeSize } from './write-size.ts'
import './restore.css'

/** Chooses a backup and makes the library what it was then. After a success the whole window is loaded anew. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [backups, setBackups] = useState<readonly LibraryBackup[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isRestoring, setIsRestoring] = useState(false)
  const [problem, setProblem] = useState<Failure | 'unsaved' | null>(null)

  useEffect(() => {
    let isShown = true
    void store
      .getState()
      .listBackups()
      .then((listed) => {
        if (!isShown) return
        setBackups(listed ?? [])
        setChosen(listed?.find(({ templates }) => templates !== null)?.name ?? null)
      })
    return () => {
      isShown = false
    }
  }, [store])

  const restore = async (name: string) => {
    setIsRestoring(true)
    setProblem(null)
    const failure = await store.getState().restoreBackup(name)
    // After a success the window goes on to show that it is at work until it is loaded anew.
    if (failure === null) return
    setIsRestoring(false)
    setProblem(failure)
  }

  return (
    <AppDialog title={translate('recovery.dialog.title')} onClose={isRestoring ? () => undefined : onClose}>
      <p>{translate('recovery.dialog.explanation')}</p>
      {backups === null ? (
        <p className="muted">{translate('library.loading')}</p>
      ) : backups.length === 0 ? (
        <p className="muted">{translate('recovery.dialog.none')}</p>
      ) : (
        <ListBox
          className="backup-list"
          aria-label={translate('recovery.dialog.list')}
          items={backups.map((backup) => ({ ...backup, id: backup.name }))}
          dependencies={[translate]}
          selectionMode="single"
          disallowEmptySelection
          autoFocus="first"
          selectedKeys={chosen === null ? [] : [chosen]}
          disabledKeys={backups.filter(({ templates }) => templates === null).map(({ name }) => name)}
          onSelectionChange={(keys) => {
            if (keys !== 'all') setChosen([...keys].map(String)[0] ?? null)
          }}
        >
          {(backup) => <BackupRow backup={backup} />}
        </ListBox>
      )}
      {problem === null ? null : (
        <p className="backup-problem" role="alert">
          {describe(problem, translate)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="button" isDisabled={isRestoring} onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <Button
          className="button is-primary"
          isDisabled={chosen === null || isRestoring}
          onPress={() => {
            if (chosen !== null) void restore(chosen)
          }}
        >
          {translate(isRestoring ? 'recovery.dialog.restoring' : 'recovery.dialog.restore')}
        </Button>
      </div>
    </AppDialog>
  )
}

function describe(problem: Failure | 'unsaved', translate: ReturnType<typeof useTranslate>): string {
  if (problem === 'unsaved') return translate('recovery.dialog.unsaved')
  if (problem.kind === 'storage' && problem.reason === 'corrupt') return translate('recovery.dialog.damaged')
  const { key, data } = failureText(problem)
  return translate(key, data)
}

function BackupRow({ backup }: { readonly backup: LibraryBackup }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(backup.madeAt),
  )
  const { templates } = backup
  const count =
    templates === null
      ? translate('recovery.dialog.unreadable')
      : translate('recovery.dialog.templates', { count: templates })
  const size = writeSize(backup.size, locale)
  return (
    <ListBoxItem id={backup.name} textValue={`${date}, ${count}, ${size}`} className="backup-row">
      <span>{date}</span>
      <span className="muted">{count}</span>
      <span className="backup-size muted">{size}</span>
    </ListBoxItem>
  )
}
