import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { problemSentence } from '../../shared/exchange/profile/profile-words.ts'
import type { RefusedByProfile } from '../../shared/exchange/profile/profile.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { groupRefused, type RefusedGroup } from './group-refused.ts'
import './profiles.css'

/** Up to so many are shown at once; of more, a person opens the reasons that they want to see. */
const mostOpen = 6
/** Of one reason, more are shown when somebody asks for them. */
const shownAtFirst = 100

/** Templates that an export by a profile does not take along or takes something from, by reason. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedByProfile<Failure>[] }): ReactNode {
  const groups = groupRefused(refused)
  if (groups.length === 0) return null
  return (
    <div className="refused-groups">
      {groups.map((group) => (
        <Group key={group.reason} group={group} isOpen={refused.length <= mostOpen} />
      ))}
    </div>
  )
}

function Group({ group, isOpen }: { readonly group: RefusedGroup; readonly isOpen: boolean }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const sentencesOf = useRefusalSentences()
  const [isExpanded, setIsExpanded] = useState(isOpen)
  const [showsAll, setShowsAll] = useState(false)
  const { reason, templates } = group
  const shown = showsAll ? templates : templates.slice(0, shownAtFirst)
  const rest = templates.length - shown.length
  // What is the same of all is said once.
  const [first] = templates
  const sentences = isExpanded && first !== undefined ? sentencesOf(first).join('\n') : ''
  const common = isExpanded && templates.every((one) => sentencesOf(one).join('\n') === sentences) ? sentences : ''
  return (
    <Disclosure className="refused-group" isExpanded={isExpanded} onExpandedChange={setIsExpanded}>
      <h3>
        <Button slot="trigger" className="refused-reason">
          <ChevronRight size={16} aria-hidden />
          <span>{translate(`exchange.profiles.reasons.${reason}`)}</span>
          <span className="muted">{templates.length.toLocaleString(locale)}</span>
        </Button>
      </h3>
      <DisclosurePanel>
        {common === '' ? null : <p className="refused-common muted">{common}</p>}
        {/* Thousands that are not seen cost time. */}
        {isExpanded ? (
          <ul className="refused-templates">
            {shown.map((one) => (
              <li key={one.id}>
                <span dir="auto">{one.title.trim() === '' ? translate('library.untitled') : one.title}</span>
                {(common === '' ? sentencesOf(one) : []).map((sentence) => (
                  <span key={sentence} className="muted">
                    {sentence}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        ) : null}
        {rest === 0 ? null : (
          <Button className="text-link" onPress={() => setShowsAll(true)}>
            {translate('policy.showMore', { count: rest })}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}

/** Why a template does not go, or what it loses, in sentences that are all different. */
export function useRefusalSentences(): (one: RefusedByProfile<Failure>) => readonly string[] {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  return ({ reason, problems }) => {
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
