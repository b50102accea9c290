import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding } from '../../shared/policy/finding.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { FindingPlace } from '../policy/FindingPlace.tsx'
import { useAppStore } from '../store.ts'
import { StateLine } from '../ui/StateLine.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'
import { openIn, type Settling } from './use-settling.ts'
import './export.css'

interface SettlingListProps {
  readonly settling: Settling
  /** What cannot be done before it is settled. */
  readonly sentence: string
  readonly onClose: () => void
}

/** What is to settle first. Each line leads to its place. */
export function SettlingList({ settling, sentence, onClose }: SettlingListProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const { findings, others, count } = settling
  return (
    <>
      <StateLine mood="refused">{sentence}</StateLine>
      {count === 0 ? null : (
        <ul className="export-findings">
          {findings.map((finding) => (
            <li key={finding.key}>
              <Button
                className="export-finding"
                onPress={() => {
                  onClose()
                  // After the dialog has given the focus back.
                  setTimeout(() => {
                    store.getState().reveal(finding)
                    if (finding.place === 'template') requestAnimationFrame(focusCurrentRow)
                  }, 50)
                }}
              >
                <FindingLine finding={finding} />
              </Button>
            </li>
          ))}
          {others.map(({ index, language, verdict }) => (
            <li key={language}>
              <Button
                className="export-finding"
                onPress={() => {
                  onClose()
                  store.getState().showVariant(index)
                  setTimeout(() => store.getState().editor?.focus(), 50)
                }}
              >
                <span>
                  {translate('window.export.inLanguage', {
                    language: languageName(language, locale),
                    what:
                      verdict === undefined || openIn(verdict) === 0
                        ? translate('window.export.isBlank')
                        : verdictWords(translate, verdict),
                  })}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was found, with its clause. */
export function FindingLine({ finding }: { readonly finding: Finding }): ReactNode {
  const translate = useTranslate()
  return (
    <>
      <span className="export-clause">{finding.clause}</span>
      <span>
        {findingSentence(translate, finding)}
        <FindingPlace finding={finding} />
      </span>
    </>
  )
}

/** What concerns the template as a whole is answered in the policy pane. */
function focusCurrentRow(): void {
  document.querySelector<HTMLElement>('.policy-finding.is-current .policy-finding-place')?.focus()
}
