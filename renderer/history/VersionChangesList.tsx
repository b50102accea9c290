import type { ReactNode } from 'react'
import type { Translate } from '../../shared/i18n/translator.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import {
  hasChanges,
  type AnswerChange,
  type DetailChange,
  type LanguageChange,
  type VersionChanges,
} from '../../shared/template/version-changes.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { ChangedText } from './ChangedText.tsx'

interface VersionChangesListProps {
  readonly changes: VersionChanges
  /** Those that there are now, for the ones that stayed as they were. */
  readonly languages: readonly string[]
}

/** What changed, first for the template as a whole and then language by language. */
export function VersionChangesList({ changes, languages }: VersionChangesListProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  if (!hasChanges(changes)) return <p className="muted">{translate('history.same')}</p>
  const unchanged = languages.filter((tag) => changes.languages.every(({ language }) => language !== tag))
  return (
    <>
      {changes.details.length === 0 ? null : (
        <dl className="history-details">
          {changes.details.map((change) => (
            <Detail key={change.kind} change={change} />
          ))}
        </dl>
      )}
      <Answers answers={changes.answers} />
      {changes.languages.map((change) => (
        <Language key={change.language} change={change} isOnly={languages.length === 1} />
      ))}
      {unchanged.length === 0 || languages.length === 1 ? null : (
        <p className="muted">
          {translate('history.unchanged', { languages: unchanged.map((tag) => languageName(tag, locale)).join(', ') })}
        </p>
      )}
    </>
  )
}

function Detail({ change }: { readonly change: DetailChange }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [before, now] = detailValues(translate, change, locale)
  return (
    <div>
      <dt>{translate(`history.details.${change.kind}`)}</dt>
      <dd>
        <del dir="auto">{before}</del> <span aria-hidden>→</span>
        <span className="visually-hidden"> {translate('history.becomes')} </span> <ins dir="auto">{now}</ins>
      </dd>
    </div>
  )
}

function both<Value>(
  values: { readonly before: Value; readonly now: Value },
  words: (value: Value) => string,
): readonly [string, string] {
  return [words(values.before), words(values.now)]
}

function detailValues(translate: Translate, change: DetailChange, locale: string): readonly [string, string] {
  switch (change.kind) {
    case 'title':
      return both(change, (title) => (title.trim() === '' ? translate('history.emptyTitle') : title))
    case 'purpose':
      return both(change, (purpose) => translate(`library.purposes.${purpose}`))
    case 'store':
      return both(change, (store) => translate(`library.stores.${store}`))
    case 'sendWithinDays':
      return both(change, (count) =>
        count === null ? translate('history.none') : translate('history.days', { count }),
      )
    case 'lengthLimit':
      return both(change, (count) =>
        count === null ? translate('history.none') : translate('history.characters', { count }),
      )
    case 'isStockOutNotice':
      return both(change, (is) => translate(is ? 'history.yes' : 'history.no'))
    case 'languages':
      return both(change, (tags) => tags.map((tag) => languageName(tag, locale)).join(', '))
  }
}

function Answers({ answers }: { readonly answers: readonly AnswerChange[] }): ReactNode {
  const translate = useTranslate()
  if (answers.length === 0) return null
  return (
    <ul className="history-answers">
      {answers.map((answer, index) => (
        <li key={`${index}:${answer.rule}`}>{answerWords(translate, answer)}</li>
      ))}
    </ul>
  )
}

function answerWords(translate: Translate, { kind, rule, reason }: AnswerChange): string {
  const isGiven = kind === 'given'
  const data = { rule: translate(`rules.${rule}.title`) }
  if (reason === null) {
    return translate(isGiven ? 'history.answers.confirmationGiven' : 'history.answers.confirmationWithdrawn', data)
  }
  return translate(isGiven ? 'history.answers.exceptionGiven' : 'history.answers.exceptionWithdrawn', {
    ...data,
    reason: translate(`rules.exceptions.${reason}`),
  })
}

interface LanguageProps {
  readonly change: LanguageChange
  readonly isOnly: boolean
}

function Language({ change, isOnly }: LanguageProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { language, kind, subject, text, answers, isBasedOtherwise, isSpacedOtherwise } = change
  const hasWords = [...subject, ...text].some((one) => one.kind !== 'same')
  return (
    <section className="history-language">
      {isOnly && kind === 'changed' ? null : (
        <h4>
          {languageName(language, locale)}{' '}
          <span className={`history-language-kind is-${kind}`}>{translate(`history.languageKinds.${kind}`)}</span>
        </h4>
      )}
      {hasWords ? (
        <div className="source-changes written" lang={language} dir={textDirection(language)}>
          <ChangedText place="subject" changes={subject} />
          <ChangedText place="text" changes={text} />
        </div>
      ) : null}
      {isSpacedOtherwise ? <p>{translate('history.spacedOtherwise')}</p> : null}
      {isBasedOtherwise ? <p>{translate('history.basedOtherwise')}</p> : null}
      <Answers answers={answers} />
    </section>
  )
}
