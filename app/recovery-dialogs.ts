import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron'
import type { RecoveryChoice } from '../main/library/backup/recover.ts'
import type { LibraryCheck } from '../main/library/backup/check-library.ts'
import type { Survey } from '../main/library/backup/library-jobs.ts'
import type { Translate } from '../shared/i18n/translator.ts'

/** A button of a native question. */
export interface Answer<Choice extends string> {
  readonly choice: Choice
  readonly label: string
}

/** Says in words that the library is damaged, and what can be had instead. Closing the dialog is to quit. */
export function askForRecovery(
  survey: Survey,
  libraryPath: string,
  isThere: boolean,
  translate: Translate,
  locale: string,
): Promise<RecoveryChoice> {
  const canRestore = survey.newest !== null || survey.readable > 0
  const restore: Answer<RecoveryChoice> = {
    choice: 'restore',
    label: translate(survey.newest === null ? 'recovery.damaged.takeOver' : 'recovery.damaged.restore'),
  }
  return ask<RecoveryChoice>(
    null,
    {
      title: translate('recovery.damaged.title'),
      message: translate(isThere ? 'recovery.damaged.message' : 'recovery.damaged.lost'),
      detail: [
        describeBackup(survey, translate, locale),
        ...(survey.readable > 0 ? [translate('recovery.damaged.readable', { count: survey.readable })] : []),
        ...(isThere ? [translate('recovery.damaged.kept')] : []),
        translate('recovery.damaged.place', { path: libraryPath }),
      ],
    },
    [
      ...(canRestore ? [restore] : []),
      { choice: 'start-anew', label: translate('recovery.damaged.startAnew') },
      { choice: 'quit', label: translate('recovery.damaged.quit') },
    ],
    'quit',
  )
}

/** The same for damage that was found while the window was open. */
export function askAboutDamage(
  window: BrowserWindow | null,
  check: LibraryCheck,
  survey: Survey,
  translate: Translate,
  locale: string,
): Promise<'restore' | 'later'> {
  const { damaged } = check
  return ask<'restore' | 'later'>(
    window,
    {
      title: translate('recovery.found.title'),
      message:
        damaged === null || damaged === 0
          ? translate('recovery.found.unreadable')
          : translate('recovery.found.message', { count: damaged }),
      detail: [
        describeBackup(survey, translate, locale),
        ...(survey.readable > 0 ? [translate('recovery.damaged.readable', { count: survey.readable })] : []),
        translate('recovery.damaged.kept'),
        translate('recovery.found.noBackups'),
      ],
    },
    [
      ...(survey.newest === null ? [] : [{ choice: 'restore' as const, label: translate('recovery.damaged.restore') }]),
      { choice: 'later', label: translate('recovery.found.later') },
    ],
    'later',
  )
}

export type ClosingChoice = 'retry' | 'copy' | 'close' | 'stay'

/** Asks what to do with edits that cannot be saved, before the window closes on them. */
export function askBeforeClosing(window: BrowserWindow, count: number, translate: Translate): Promise<ClosingChoice> {
  return ask<ClosingChoice>(
    window,
    {
      title: 'Plumeline',
      message: translate('recovery.closing.message', { count }),
      detail: [translate('recovery.closing.detail')],
    },
    (['retry', 'copy', 'close', 'stay'] as const).map((choice) => ({
      choice,
      label: translate(`recovery.closing.${choice}`),
    })),
    'stay',
  )
}

function describeBackup({ newest }: Survey, translate: Translate, locale: string): string {
  if (newest === null) return translate('recovery.damaged.noBackup')
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(newest.backup.madeAt),
  )
  return translate('recovery.damaged.backup', { count: newest.templates, date })
}

/** Asks in a native dialog; closing it is the answer `onEscape`. */
export async function ask<Choice extends string>(
  window: BrowserWindow | null,
  text: { readonly title: string; readonly message: string; readonly detail: readonly string[] },
  answers: readonly Answer<Choice>[],
  onEscape: Choice,
): Promise<Choice> {
  const options: MessageBoxOptions = {
    type: 'warning',
    title: text.title,
    message: text.message,
    detail: text.detail.join('\n\n'),
    buttons: answers.map(({ label }) => label),
    defaultId: 0,
    cancelId: answers.findIndex(({ choice }) => choice === onEscape),
    noLink: true,
  }
  const { response } = await (window === null || window.isDestroyed()
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options))
  return answers[response]?.choice ?? onEscape
}
