import { BadgeCheck, CircleAlert } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Version } from '../../shared/template/version.ts'
import { versionChanges } from '../../shared/template/version-changes.ts'
import { Choice } from '../document/Choice.tsx'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { kindWords } from './kind-words.ts'
import { NameVersion } from './NameVersion.tsx'
import { useVersionContent, type ContentCache, type VersionContent } from './use-version-content.ts'
import { VersionChangesList } from './VersionChangesList.tsx'
import { dayAndTime } from './version-days.ts'

const noBreakHyphen = '\u2011'

interface VersionPaneProps {
  readonly id: string
  readonly version: Version
  /** The one before it in the list; `null` for the first. */
  readonly before: Version | null
  /** All of the template's, the newest first. */
  readonly versions: readonly Version[]
  readonly cache: ContentCache
}

/** One version: when and by whom, what it changed, and the way back to it. */
export function VersionPane({ id, version, before, versions, cache }: VersionPaneProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const restore = useApp((state) => state.restoreVersion)
  const isTaking = useApp((state) => state.isTakingTranslations)
  const [side, setSide] = useState<'before' | 'now'>('before')
  const current = versions[0]
  const isCurrent = version.revision === current?.revision
  const isAgainstNow = side === 'now' && !isCurrent
  const time = dayAndTime(version.savedAt, locale)
  const own = useVersionContent(cache, id, version.revision)
  const otherRevision = isAgainstNow ? (current?.revision ?? null) : (before?.revision ?? null)
  const other = useVersionContent(cache, id, otherRevision)
  const isReadable = own?.kind === 'read'
  return (
    <section className="history-pane" aria-label={time}>
      <div className="history-head">
        <div className="history-about">
          <h3>{version.comment === '' ? time : <bdi>{version.comment}</bdi>}</h3>
          <p className="muted">
            {[
              ...(version.comment === '' ? [] : [time]),
              version.author === '' ? translate('history.noAuthor') : version.author,
              kindWords(translate, version, versions, locale),
              verdictWords(translate, version.verdict),
              translate('history.policy', { version: version.policyVersion.replaceAll('-', noBreakHyphen) }),
            ].join(' · ')}
          </p>
          {version.approval === null ? null : (
            <p className="history-approval">
              <BadgeCheck size={16} aria-hidden />
              {translate(version.approval.comment === '' ? 'approval.history.at' : 'approval.history.comment', {
                name: version.approval.reviewer,
                time: dayAndTime(version.approval.approvedAt, locale),
                comment: version.approval.comment,
              })}
            </p>
          )}
        </div>
        <NameVersion key={version.revision} version={version} />
      </div>
      <div className="history-compare">
        <Choice
          label={translate('history.compare')}
          value={isAgainstNow ? 'now' : 'before'}
          options={[
            ['before', translate('history.before')],
            ['now', translate('history.now')],
          ]}
          isDisabled={isCurrent}
          onChange={(choice) => setSide(choice === 'now' ? 'now' : 'before')}
        />
        {isCurrent ? (
          <p className="muted">{translate('history.isCurrent')}</p>
        ) : (
          <div className="history-restore">
            <Button
              className="button is-primary"
              isDisabled={!isReadable || isTaking}
              onPress={() => void restore(version.revision, time)}
            >
              {translate('history.restore')}
            </Button>
            <span className="muted">{translate('history.restoreHelp')}</span>
          </div>
        )}
      </div>
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="history-changes" aria-label={translate('history.changes')} tabIndex={0}>
        {own === null || (otherRevision !== null && other === null) ? (
          <AfterDelay milliseconds={300}>
            <output className="muted">{translate('history.loading')}</output>
          </AfterDelay>
        ) : own.kind !== 'read' ? (
          <NotShown content={own} />
        ) : other === null ? (
          <>
            <p className="muted">{translate('history.first')}</p>
            <Changes before={withoutTexts(own.content)} now={own.content} />
          </>
        ) : other.kind !== 'read' ? (
          <NotShown content={other} />
        ) : isAgainstNow ? (
          <Changes before={own.content} now={other.content} />
        ) : (
          <Changes before={other.content} now={own.content} />
        )}
      </section>
    </section>
  )
}

interface ChangesProps {
  readonly before: TemplateContent
  readonly now: TemplateContent
}

function Changes({ before, now }: ChangesProps): ReactNode {
  const changes = useMemo(() => versionChanges(before, now), [before, now])
  const languages = useMemo(() => now.variants.map(({ language }) => language), [now])
  return <VersionChangesList changes={changes} languages={languages} />
}

/** All of a first version's text is new. */
function withoutTexts(content: TemplateContent): TemplateContent {
  const [first, ...rest] = content.variants.map((variant) => ({
    ...variant,
    subject: '',
    document: { type: 'doc' as const, content: [] },
  }))
  return first === undefined ? content : { ...content, variants: [first, ...rest] }
}

function NotShown({ content }: { readonly content: Exclude<VersionContent, { readonly kind: 'read' }> }): ReactNode {
  const translate = useTranslate()
  return (
    <p className="export-state is-refused" role="alert">
      <CircleAlert size={18} aria-hidden />
      {content.kind === 'unknown' ? translate('history.unknown') : failureSentence()}
    </p>
  )

  function failureSentence(): string {
    if (content.kind !== 'failed') return ''
    const { failure } = content
    if (failure.kind === 'storage' && failure.reason === 'corrupt') return translate('history.damaged')
    const { key, data } = failureText(failure)
    return translate('history.contentFailed', { reason: translate(key, data) })
  }
}
