import { Stamp } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Version } from '../../shared/template/version.ts'
import { versionChanges } from '../../shared/template/version-changes.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { compareChoices, comparedVersion, type CompareSide } from './compare-with.ts'
import { CompareChoice } from './CompareChoice.tsx'
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
  /** Those of the list. */
  readonly shown: readonly Version[]
  readonly hasSeconds: boolean
  readonly cache: ContentCache
}

/** One version: when and by whom, what it changed, and the way back to it. */
export function VersionPane({ id, version, before, versions, shown, hasSeconds, cache }: VersionPaneProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const restore = useApp((state) => state.restoreVersion)
  const isTaking = useApp((state) => state.isTakingTranslations)
  const [chosenSide, setSide] = useState<CompareSide>('before')
  const current = versions[0]?.revision ?? version.revision
  const isCurrent = version.revision === current
  const { side, other: otherVersion } = comparedVersion(chosenSide, version, before, versions)
  const choices = useMemo(() => compareChoices(version, shown, current), [version, shown, current])
  const time = dayAndTime(version.savedAt, locale)
  const own = useVersionContent(cache, id, version.revision)
  const otherRevision = otherVersion?.revision ?? null
  const isOtherLater = otherRevision !== null && otherRevision > version.revision
  const other = useVersionContent(cache, id, otherRevision)
  const isReadable = own?.kind === 'read'
  // All of it would be marked as added.
  const shownAs = otherVersion === null ? 'history-changes is-first' : 'history-changes'
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
              <Stamp size={16} aria-hidden />
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
        <CompareChoice choices={choices} side={side} versions={versions} hasSeconds={hasSeconds} onChange={setSide} />
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
      <section className={shownAs} aria-label={translate('history.changes')} tabIndex={0}>
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
        ) : isOtherLater ? (
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
    <StateLine mood="failed">{content.kind === 'unknown' ? translate('history.unknown') : failureSentence()}</StateLine>
  )

  function failureSentence(): string {
    if (content.kind !== 'failed') return ''
    const { failure } = content
    if (failure.kind === 'storage' && failure.reason === 'corrupt') return translate('history.damaged')
    const { key, data } = failureText(failure)
    return translate('history.contentFailed', { reason: translate(key, data) })
  }
}
