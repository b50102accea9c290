import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { findingHelp, findingSentence } from '../../shared/policy/sentence.ts'
import { severityIcons } from '../ui/severity-icons.ts'
import { useTranslate } from '../ui/translate.tsx'
import type { DraftText } from './block-draft.ts'
import { useBlockFindings } from './use-block-findings.ts'

/** What is open in a block's text: it would be open in every template that holds it. */
export function BlockFindings({ text }: { readonly text: DraftText }): ReactNode {
  const translate = useTranslate()
  const findings = useBlockFindings(text)
  return (
    <section className="block-findings" aria-label={translate('blocks.findings')}>
      {findings.length === 0 ? (
        <p className="block-clean">
          <CircleCheck size={14} aria-hidden />
          {translate('blocks.clean')}
        </p>
      ) : (
        <>
          <ul>
            {findings.map((finding) => {
              const Icon = severityIcons[finding.severity]
              return (
                <li key={finding.key} className={`block-finding is-${finding.severity}`}>
                  <Icon size={14} aria-hidden />
                  <span>
                    <span className="visually-hidden">{translate(`policy.severity.${finding.severity}`)}: </span>
                    {findingSentence(translate, finding)}{' '}
                    <span className="muted">{findingHelp(translate, finding)}</span>
                  </span>
                </li>
              )
            })}
          </ul>
          <p className="muted">{translate('blocks.foundEverywhere')}</p>
        </>
      )}
    </section>
  )
}
