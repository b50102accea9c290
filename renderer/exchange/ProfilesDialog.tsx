import { Copy, Pencil, Share, Trash2 } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isPreset, profileName } from '../../shared/exchange/profile/profile-words.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { longestProfileName } from '../../shared/exchange/profile/read-profile.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Commands, Failure } from '../../shared/ipc/contract.ts'
import { useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { ExportFailure } from './ExportDialog.tsx'
import { ProfileEditor } from './ProfileEditor.tsx'
import './profiles.css'

/** Every profile: those of the app are duplicated to be edited, own ones are edited and deleted. */
export function ProfilesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const profiles = useApp((state) => state.profiles)
  const [editing, setEditing] = useState<ProfileEntry | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  /** What became of a file that was written or read last. */
  const [notice, setNotice] = useState<FileNotice | null>(null)
  useEffect(() => void store.getState().refreshProfiles(), [store])

  const write = async (id: string): Promise<void> => {
    const answer = await window.plumeline.invoke('profile-file/write', { id })
    setFailure(answer.ok || answer.failure.kind === 'cancelled' ? null : answer.failure)
    setNotice(answer.ok ? { isProblem: false, words: translate('exchange.profiles.file.written', answer.value) } : null)
  }
  const read = async (): Promise<void> => {
    const answer = await store.getState().readProfileFile()
    setFailure(answer.ok || answer.failure.kind === 'cancelled' ? null : answer.failure)
    setNotice(answer.ok ? noticeOf(answer.value, translate, locale) : null)
  }
  const duplicate = ({ profile, dialect }: ProfileEntry): void => {
    const id = `own-${crypto.randomUUID()}`
    const name = translate('exchange.profiles.window.copyName', { name: profileName(translate, profile) })
    const short = name.slice(0, longestProfileName)
    setFailure(null)
    setEditing({ profile: { ...profile, id, name: short, dialect: id }, dialect: { ...dialect, id } })
  }

  if (editing !== null) {
    return (
      <AppDialog title={translate('exchange.profiles.window.edit')} onClose={onClose} isWide>
        <ProfileEditor
          entry={editing}
          onBack={() => setEditing(null)}
          onSave={async (entry) => {
            const problem = await store.getState().saveProfile(entry)
            if (problem === null) setEditing(null)
            return problem
          }}
        />
      </AppDialog>
    )
  }
  return (
    <AppDialog title={translate('exchange.profiles.window.title')} onClose={onClose}>
      <p className="muted">{translate('exchange.profiles.window.about')}</p>
      {failure === null ? null : <ExportFailure failure={failure} />}
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="export-findings profile-list" tabIndex={0}>
        {profiles.map((entry) => {
          const name = profileName(translate, entry.profile)
          return (
            <li key={entry.profile.id}>
              <span className="profile-name">
                <span dir="auto">{name}</span>
                <span className="muted">{translate(`exchange.profiles.formats.${entry.profile.format}`)}</span>
              </span>
              {isPreset(entry.profile) ? null : (
                <>
                  <Button
                    className="icon-button"
                    aria-label={translate('exchange.profiles.file.writeNamed', { name })}
                    onPress={() => void write(entry.profile.id)}
                  >
                    <Share size={16} aria-hidden />
                  </Button>
                  <Button
                    className="icon-button"
                    aria-label={translate('exchange.profiles.window.editNamed', { name })}
                    onPress={() => setEditing(entry)}
                  >
                    <Pencil size={16} aria-hidden />
                  </Button>
                  <Button
                    className="icon-button"
                    aria-label={translate('exchange.profiles.window.deleteNamed', { name })}
                    onPress={() => void store.getState().deleteProfile(entry.profile.id).then(setFailure)}
                  >
                    <Trash2 size={16} aria-hidden />
                  </Button>
                </>
              )}
              <Button
                className="icon-button"
                aria-label={translate('exchange.profiles.window.duplicateNamed', { name })}
                onPress={() => duplicate(entry)}
              >
                <Copy size={16} aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
      {notice === null ? null : (
        <StateLine mood={notice.isProblem ? 'refused' : 'ready'}>
          <span className="export-path">{notice.words}</span>
        </StateLine>
      )}
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void read()}>
          {translate('exchange.profiles.file.read')}
        </Button>
        <Button className="button is-primary" onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

interface FileNotice {
  readonly isProblem: boolean
  readonly words: string
}

function noticeOf(answer: Commands['profile-file/read']['output'], translate: Translate, locale: string): FileNotice {
  if (answer.kind === 'unreadable') {
    const { problem, fileName, detail } = answer
    return { isProblem: true, words: translate(`exchange.profiles.file.${problem}`, { fileName, detail }) }
  }
  const { names } = answer
  const listed = new Intl.ListFormat(locale).format(names)
  return {
    isProblem: false,
    words: translate(names.length === 0 ? 'exchange.profiles.file.same' : 'exchange.profiles.file.added', {
      names: listed,
      count: names.length,
    }),
  }
}
