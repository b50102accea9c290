import { useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { isBlank } from '../../shared/message/is-blank.ts'
import { currentVariant } from '../document/document-slice.ts'
import { PreviewButton } from '../preview/PreviewButton.tsx'
import { useApp } from '../store.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { ClauseGroup } from './ClauseGroup.tsx'
import { groupFindings } from './group-findings.ts'
import { SetAside } from './SetAside.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { VerdictBlock } from './VerdictBlock.tsx'
import './policy.css'

/** The reviewer beside the letter: whether it can go out, and what to mend, clause by clause. */
export function PolicyPane(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const hasOpen = useApp((state) => state.open !== null && state.several.size === 0)
  const selected = useApp((state) => state.several.size)
  return (
    <aside className="policy-pane" aria-label={translate('policy.title')}>
      <header className="policy-head">
        <h2 className="policy-heading">{translate('policy.title')}</h2>
        <PreviewButton />
      </header>
      <div className="policy-scroll">
        {hasOpen ? (
          <Review />
        ) : (
          <div className="policy-empty">
            <p className="policy-empty-title">
              {selected === 0
                ? translate('policy.noTemplate.title')
                : translate('organising.selected', { count: selected, formatted: selected.toLocaleString(locale) })}
            </p>
            <p>{translate(selected === 0 ? 'policy.noTemplate.text' : 'policy.noTemplate.several')}</p>
          </div>
        )}
        <footer className="policy-notices" aria-label={translate('policy.notices')}>
          <p>{translate('rules.notices.subject')}</p>
          <p>{translate('rules.notices.discretion')}</p>
        </footer>
      </div>
    </aside>
  )
}

function Review(): ReactNode {
  const translate = useTranslate()
  const newest = useApp((state) => state.result)
  const isEditable = useApp((state) => state.open?.unreadable === null)
  const isMessageBlank = useApp(
    ({ open }) => open !== null && open.unreadable === null && isBlank(currentVariant(open).document),
  )
  const currentKey = useApp((state) => state.currentFindingKey)
  // Typing goes first; the list follows when there is time.
  const result = useDeferredValue(newest)
  const { groups, setAside } = useMemo(() => groupFindings(result?.findings ?? []), [result])
  const review = useRef<HTMLDivElement>(null)
  const keepFocus = useKeptFocus(review)

  useEffect(() => {
    if (currentKey === null) return
    const rows = review.current?.querySelectorAll<HTMLElement>('.policy-finding') ?? []
    const row = [...rows].find((one) => one.dataset.finding === currentKey)
    row?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])

  // Found in the text it would be selected and read out; this one has no place that the keyboard could go to.
  const placeless = result?.findings.find((one) => one.key === currentKey && one.place === 'template')

  if (result === null) {
    return (
      <AfterDelay milliseconds={300}>
        <p className="policy-checking">{translate('policy.checking')}</p>
      </AfterDelay>
    )
  }
  return (
    <div ref={review} onFocus={keepFocus}>
      <VerdictBlock result={result} isBlank={isMessageBlank} />
      {groups.map((group) => (
        <ClauseGroup key={group.clause} group={group} isEditable={isEditable} />
      ))}
      <SetAside findings={setAside} isEditable={isEditable} />
      <PoliteStatus text={placeless === undefined ? '' : findingSentence(translate, placeless)} />
    </div>
  )
}
