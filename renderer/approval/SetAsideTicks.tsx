import type { ReactNode } from 'react'
import type { SetAside } from '../../shared/approval/approval.ts'
import { clauseTitle, exceptionLabel, ruleTitle } from '../../shared/policy/sentence.ts'
import { quote } from '../policy/quote.ts'
import { languageName } from '../ui/language-name.ts'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

interface SetAsideTicksProps {
  readonly findings: readonly SetAside[]
  /** Places of those that were seen. */
  readonly seen: ReadonlySet<number>
  readonly onSee: (seen: ReadonlySet<number>) => void
}

/** Every finding that does not count, language by language: the reviewer ticks what was seen. */
export function SetAsideTicks({ findings, seen, onSee }: SetAsideTicksProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const places = findings.map((finding, place) => ({ finding, place }))
  const languages = [...new Set(findings.map(({ language }) => language))]
  const isAll = seen.size === findings.length
  const see = (place: number, isSeen: boolean) => {
    const now = new Set(seen)
    if (isSeen) now.add(place)
    else now.delete(place)
    onSee(now)
  }
  return (
    <div className="set-aside-ticks">
      {languages.map((language) => (
        <div key={language ?? 'whole'} className="set-aside-group">
          <h4>{language === null ? translate('approval.approve.whole') : languageName(language, locale)}</h4>
          {places
            .filter(({ finding }) => finding.language === language)
            .map(({ finding, place }) => (
              <SetAsideTick
                key={place}
                finding={finding}
                isSeen={seen.has(place)}
                onChange={(isSeen) => see(place, isSeen)}
              />
            ))}
        </div>
      ))}
      {findings.length < 2 ? null : (
        <Tick
          className="set-aside-tick is-all"
          isSelected={isAll}
          isIndeterminate={!isAll && seen.size > 0}
          onChange={() => onSee(new Set(isAll ? [] : places.map(({ place }) => place)))}
        >
          {translate('approval.approve.seenAll')}
        </Tick>
      )}
    </div>
  )
}

interface SetAsideTickProps {
  readonly finding: SetAside
  readonly isSeen: boolean
  readonly onChange: (isSeen: boolean) => void
}

function SetAsideTick({ finding, isSeen, onChange }: SetAsideTickProps): ReactNode {
  const translate = useTranslate()
  const { rule, clause, text, language, reason } = finding
  const shown = quote(text)
  const clauseWords =
    clause === 'P'
      ? translate('approval.approve.ownClause')
      : translate('approval.approve.clause', { clause, title: clauseTitle(translate, clause) })
  const reasonWords = reason === null ? translate('approval.approve.confirmed') : exceptionLabel(translate, reason)
  return (
    <Tick className="set-aside-tick" isSelected={isSeen} onChange={onChange}>
      <span className="set-aside-words">
        <span>{ruleTitle(translate, rule)}</span>
        {shown === '' ? null : (
          <span className="set-aside-quote written" lang={language ?? undefined} dir="auto">
            {translate('policy.quoted', { text: shown })}
          </span>
        )}
        <span className="muted">
          {clauseWords} · {reasonWords}
        </span>
      </span>
    </Tick>
  )
}
