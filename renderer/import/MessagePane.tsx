import { History, Undo2, Wrench } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ImportDetails } from '../../shared/exchange/import/triage.ts'
import type { Removal } from '../../shared/message/removal.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { findingHelp, findingSentence, fixLabel } from '../../shared/policy/sentence.ts'
import { purposes, storeIds, stores } from '../../shared/template/purpose.ts'
import { maximumTitleLength } from '../../shared/template/read-template.ts'
import { Choice } from '../ui/Choice.tsx'
import { subjectParts } from '../document/subject-line.ts'
import { removalSummary } from '../editor/removal-summary.ts'
import { quote } from '../policy/quote.ts'
import { useApp } from '../store.ts'
import { KeptField } from '../ui/KeptField.tsx'
import { languageName } from '../ui/language-name.ts'
import { severityIcons } from '../ui/severity-icons.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import type { Triage } from './import-slice.ts'
import { MarkedText } from './MarkedText.tsx'
import '../document/side-by-side.css'

/** The message that is looked at, as it would stand in the library. */
export function MessagePane({ triage }: { readonly triage: Triage }): ReactNode {
  const translate = useTranslate()
  const { details, isBusy } = triage
  return (
    <section className="triage-message" aria-label={translate('triage.about')}>
      {details === null ? null : (
        <>
          <Settings key={details.item.key} details={details} isBusy={isBusy} />
          <Texts key={`${details.item.key} text`} details={details} isBusy={isBusy} />
        </>
      )}
    </section>
  )
}

interface PartProps {
  readonly details: ImportDetails
  readonly isBusy: boolean
}

function Settings({ details: { item, content }, isBusy }: PartProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const change = useApp((app) => app.changeImported)
  const { key, store, purpose, fileName, place } = item
  const [{ language }] = content.variants
  const listed: readonly string[] = stores[store].languages
  const languages = listed.includes(language) ? listed : [language, ...listed]
  return (
    <div className="triage-settings">
      <KeptField
        className="triage-title"
        helpClassName="triage-from"
        label={translate('triage.messageTitle')}
        help={place === '' ? fileName : translate('triage.from', { fileName, place })}
        value={item.title}
        maxLength={maximumTitleLength}
        onKeep={(title) => {
          if (title.trim() !== item.title) void change([key], { kind: 'title', title })
        }}
      />
      <Choice
        label={translate('window.purpose')}
        value={purpose}
        options={purposes.map((one) => [one, translate(`library.purposes.${one}`)])}
        isDisabled={isBusy}
        {...(item.isPurposeOpen ? { help: translate('triage.guessed') } : {})}
        onChange={(chosen) => {
          const one = purposes.find((known) => known === chosen)
          if (one !== undefined) void change([key], { kind: 'purpose', purpose: one })
        }}
      />
      <Choice
        label={translate('window.store')}
        value={store}
        options={storeIds.map((one) => [one, translate(`library.stores.${one}`)])}
        isDisabled={isBusy}
        onChange={(chosen) => {
          const one = storeIds.find((known) => known === chosen)
          if (one !== undefined) void change([key], { kind: 'store', store: one })
        }}
      />
      <Choice
        label={translate('window.language')}
        value={language}
        options={languages.map((one) => [one, languageName(one, locale)])}
        isDisabled={isBusy}
        onChange={(chosen) => void change([key], { kind: 'language', language: chosen })}
      />
    </div>
  )
}

function Texts({ details, isBusy }: PartProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const change = useApp((app) => app.changeImported)
  const [chosen, setChosen] = useState(0)
  const [currentKey, setCurrentKey] = useState<string | null>(null)
  const room = useRef<HTMLElement>(null)
  const { content, item } = details
  const at = chosen < content.variants.length ? chosen : 0
  const variant = content.variants[at] ?? content.variants[0]
  const text = details.texts[at]
  if (text === undefined) return null
  const found = [...details.whole.findings, ...text.result.findings].filter(({ state }) => state === 'open')
  // What breaks the policy comes first, as in the list.
  const findings = (['violation', 'confirm'] as const).flatMap((one) =>
    found.filter(({ severity }) => severity === one),
  )
  const look = (key: string) => {
    setCurrentKey(key)
    room.current?.querySelector(`[data-finding="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      {content.variants.length < 2 ? null : (
        <ToggleButtonGroup
          className="triage-languages"
          aria-label={translate('triage.languages')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(at)]}
          onSelectionChange={([key]) => setChosen(Number(key))}
        >
          {content.variants.map(({ language }, index) => (
            <ToggleButton key={language} id={String(index)} className="triage-clause">
              {languageName(language, locale)}
              {details.texts[index]?.isOutdated === true ? (
                <>
                  <History size={12} aria-hidden />
                  <span className="visually-hidden">{translate('triage.outdated')}</span>
                </>
              ) : null}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <div className="triage-reading">
        {/* A region that scrolls has to be reached by the keyboard. */}
        {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */}
        <section ref={room} className="triage-page" aria-label={translate('triage.text')} tabIndex={0}>
          {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
          {variant.subject === '' ? null : (
            <p className="triage-subject">
              <span className="muted">{translate('triage.subjectLabel')}</span>
              <span lang={variant.language} dir={textDirection(variant.language)}>
                {subjectParts(variant.subject, []).map((part) => (
                  <span
                    key={part.start}
                    className={part.token === 'none' ? undefined : `subject-token is-${part.token}`}
                  >
                    {part.text}
                  </span>
                ))}
              </span>
            </p>
          )}
          <article
            className="source-text written triage-text"
            lang={variant.language}
            dir={textDirection(variant.language)}
          >
            <MarkedText document={variant.document} findings={findings} currentKey={currentKey} />
          </article>
        </section>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="triage-found" aria-label={translate('triage.findings')} tabIndex={0}>
          <div className="triage-found-head">
            <h3>{translate('triage.findings')}</h3>
            {item.isChanged ? (
              <Button
                className="button is-quiet"
                isDisabled={isBusy}
                onPress={() => void change([item.key], { kind: 'revert' })}
              >
                <Undo2 size={14} aria-hidden />
                {translate('triage.revert')}
              </Button>
            ) : null}
          </div>
          {text.isOutdated ? (
            <p className="triage-outdated">
              <History size={14} aria-hidden />
              {translate('triage.outdatedHelp')}
            </p>
          ) : null}
          {findings.length === 0 ? <p className="muted">{translate('triage.nothingFound')}</p> : null}
          <ul className="triage-findings">
            {findings.map((finding) => (
              <FoundRow
                key={finding.key}
                finding={finding}
                isCurrent={finding.key === currentKey}
                isBusy={isBusy}
                onLook={() => look(finding.key)}
                onFix={() => void change([item.key], { kind: 'fix-one', text: at, finding: finding.key })}
              />
            ))}
          </ul>
          <Removed removals={text.removals} />
        </section>
      </div>
    </>
  )
}

interface FoundRowProps {
  readonly finding: Finding
  readonly isCurrent: boolean
  readonly isBusy: boolean
  readonly onLook: () => void
  readonly onFix: () => void
}

function FoundRow({ finding, isCurrent, isBusy, onLook, onFix }: FoundRowProps): ReactNode {
  const translate = useTranslate()
  const Icon = severityIcons[finding.severity]
  const sentence = findingSentence(translate, finding)
  const text = quote(finding.text)
  return (
    <li className={`triage-finding is-${finding.severity}`}>
      <Button className="triage-finding-place" aria-current={isCurrent ? 'true' : undefined} onPress={onLook}>
        <span className="triage-finding-head">
          <Icon size={14} aria-hidden />
          {finding.clause} · {translate(`policy.severity.${finding.severity}`)}
        </span>
        <span>{sentence}</span>
        {text === '' || sentence.includes(text) ? null : (
          <span className="muted" dir="auto">
            {translate('policy.quoted', { text })}
          </span>
        )}
      </Button>
      {isCurrent && finding.fix === null ? <p className="muted">{findingHelp(translate, finding)}</p> : null}
      {finding.fix === null ? null : (
        <Button className="button" isDisabled={isBusy} onPress={onFix}>
          <Wrench size={14} aria-hidden />
          {fixLabel(translate, finding, finding.fix)}
        </Button>
      )}
    </li>
  )
}

/** As many of what was left out are shown in their own words. */
const mostSources = 12

function Removed({ removals }: { readonly removals: readonly Removal[] }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const summary = removalSummary(translate, locale, removals)
  if (summary === null) return null
  const sources = [...new Set(removals.map(({ source }) => source).filter((source) => source !== ''))]
  return (
    <>
      <h3>{translate('triage.removed')}</h3>
      <p>{summary}</p>
      <ul className="triage-sources muted">
        {sources.slice(0, mostSources).map((source) => (
          <li key={source}>
            <code dir="auto">{source}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
