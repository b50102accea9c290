import { CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { problemSentence } from '../../shared/exchange/profile/profile-words.ts'
import type { RefusedByProfile } from '../../shared/exchange/profile/profile.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import './export.css'
import './profiles.css'

/** What an export by a profile wrote, and what it did not take along, with the reasons. */
export function ProfileReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const report = useApp((state) => state.profileReport)
  if (report === null) return null
  const { refused, templates, folder, paths } = report
  const isNone = paths.length === 0
  return (
    <AppDialog title={translate('exchange.profiles.window.report')} onClose={onClose}>
      <output className={isNone ? 'export-state' : 'export-state is-ready'}>
        {isNone ? <Info size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
        <span className="export-path">
          {isNone
            ? translate('approval.export.exportedNone')
            : translate('exchange.profiles.window.exported', { count: templates, folder })}
        </span>
      </output>
      <p>{translate('exchange.profiles.window.notExported', { count: refused.length })}</p>
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="export-findings export-skipped" tabIndex={0}>
        {refused.map((one) => (
          <li key={one.id}>
            <span dir="auto">{one.title.trim() === '' ? translate('library.untitled') : one.title}</span>
            {reasonsOf(one).map((reason) => (
              <span key={reason} className="muted">
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <div className="dialog-buttons is-sticky">
        {isNone ? null : (
          <Button className="button" onPress={() => void window.plumeline.invoke('exchange/reveal', null)}>
            {translate('window.export.reveal')}
          </Button>
        )}
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )

  function reasonsOf({ reason, problems }: RefusedByProfile<Failure>): readonly string[] {
    if (reason?.kind === 'refused') return [verdictWords(translate, reason.verdict)]
    if (reason !== null) {
      const { key, data } = failureText(reason)
      return [translate(key, data)]
    }
    return [
      ...new Set(
        problems.map((problem) => problemSentence(translate, problem, (language) => languageName(language, locale))),
      ),
    ]
  }
}
