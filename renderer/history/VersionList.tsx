import { Stamp } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Version } from '../../shared/template/version.ts'
import { useNow } from '../library/use-now.ts'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { kindWords } from './kind-words.ts'
import { dayName, timeOfDay, versionDays } from './version-days.ts'

/** Pixels; the style sheet holds rows and headings to it. */
const rowSize = 52
const headingSize = 30

interface VersionListProps {
  readonly versions: readonly Version[]
  readonly current: number | null
  readonly selected: number | null
  readonly hasSeconds: boolean
  readonly onSelect: (revision: number) => void
}

/** The versions by day, the newest first. */
export function VersionList({ versions, current, selected, hasSeconds, onSelect }: VersionListProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const now = useNow()
  const words = (version: Version) => kindWords(translate, version, versions, locale)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize, headingSize }}>
      <ListBox
        className="history-list"
        aria-label={translate('history.list')}
        items={versionDays(versions)}
        dependencies={[translate, current, hasSeconds]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        autoFocus="first"
        // Escape closes the dialog, as everywhere.
        escapeKeyBehavior="none"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onSelect(Number(key))
        }}
      >
        {(day) => (
          <ListBoxSection id={day.id}>
            <Header className="history-day">{dayName(day.time, now, locale)}</Header>
            <Collection items={day.versions.map((version) => ({ ...version, id: version.revision }))}>
              {(version) => {
                const time = timeOfDay(version.savedAt, hasSeconds, locale)
                return (
                  <ListBoxItem id={version.revision} textValue={time} className="history-version">
                    <span className="history-version-line">
                      <span className="history-time">{time}</span>
                      {version.comment === '' ? null : (
                        <span className="history-name" dir="auto">
                          {version.comment}
                        </span>
                      )}
                      {version.revision === current ? (
                        <span className="history-current">{translate('history.current')}</span>
                      ) : null}
                      <span className="history-verdict">
                        <VerdictBadge verdict={version.verdict} />
                      </span>
                    </span>
                    <span className="history-version-line muted">
                      <span className="history-author" dir="auto">
                        {version.author === '' ? translate('history.noAuthor') : version.author}
                      </span>
                      {version.kind === 'saved' ? null : <span className="history-kind">{words(version)}</span>}
                      {version.approval === null ? null : (
                        <span className="history-approved">
                          <Stamp size={12} aria-hidden />
                          {translate('approval.history.by', { name: version.approval.reviewer })}
                        </span>
                      )}
                    </span>
                  </ListBoxItem>
                )
              }}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Virtualizer>
  )
}
