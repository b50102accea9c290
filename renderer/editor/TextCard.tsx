import type { Editor } from '@tiptap/core'
import { CircleHelp, Info, OctagonAlert, Pencil, Unlink, Wrench, type LucideIcon } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isMisspelling } from '../../shared/policy/replacement-fix.ts'
import { findingSentence, fixLabel } from '../../shared/policy/sentence.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import type { Fix, Severity } from '../../shared/policy/rule.ts'
import { Suggestions } from '../language/Suggestions.tsx'
import { useTranslate } from '../ui/translate.tsx'
import type { LinkTarget } from './link-editing.ts'
import { useAnchored } from './use-anchored.ts'
import type { TextCard as Card } from './use-text-card.ts'
import './text-card.css'

interface TextCardProps {
  readonly card: Card
  readonly editor: Editor
  readonly onFix: (fix: Fix) => void
  readonly onEditLink: (link: LinkTarget) => void
  readonly onRemoveLink: (link: LinkTarget) => void
}

const icons: Readonly<Record<Severity, LucideIcon>> = { violation: OctagonAlert, confirm: CircleHelp, note: Info }

/**
 * A small card beside the text. It takes no focus: what it says stands in the policy panel too, the fix has its key,
 * and the link its dialog.
 */
export function TextCard({ card, editor, onFix, onEditLink, onRemoveLink }: TextCardProps): ReactNode {
  const translate = useTranslate()
  const element = useRef<HTMLDivElement>(null)
  const { content } = card
  useAnchored(element, content?.anchor ?? null, editor)
  if (content === null) return null
  const { finding, link, others } = content
  const { isEditable } = editor
  return (
    // The pointer only keeps it open, and a press must not take the focus out of the text.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={element}
      className="text-card"
      aria-label={translate(finding === null ? 'editor.link.title' : 'editor.card.label')}
      onPointerEnter={card.onPointerEnter}
      onPointerLeave={card.onPointerLeave}
      onMouseDown={(event) => event.preventDefault()}
    >
      {finding === null ? null : <FindingPart finding={finding} others={others} onFix={isEditable ? onFix : null} />}
      {finding !== null && isEditable && isMisspelling(finding) ? (
        <Suggestions
          finding={finding}
          isTabStop={false}
          onUse={() => {
            card.close()
            requestAnimationFrame(() => editor.commands.focus())
          }}
        />
      ) : null}
      {link === null ? null : (
        <div className="text-card-link">
          <span className="text-card-address" dir="ltr">
            {link.href}
          </span>
          {isEditable ? (
            <>
              <Button
                className="format-button"
                excludeFromTabOrder
                aria-label={translate('editor.link.edit')}
                onPress={() => onEditLink(link)}
              >
                <Pencil size={16} aria-hidden />
              </Button>
              <Button
                className="format-button"
                excludeFromTabOrder
                aria-label={translate('editor.link.remove')}
                onPress={() => onRemoveLink(link)}
              >
                <Unlink size={16} aria-hidden />
              </Button>
            </>
          ) : null}
        </div>
      )}
    </aside>
  )
}

interface FindingPartProps {
  readonly finding: Finding
  readonly others: number
  readonly onFix: ((fix: Fix) => void) | null
}

function FindingPart({ finding, others, onFix }: FindingPartProps): ReactNode {
  const translate = useTranslate()
  const Icon = icons[finding.severity]
  const { fix } = finding
  const word = finding.state === 'open' ? `editor.card.severity.${finding.severity}` : 'editor.card.stated'
  return (
    <div className="text-card-finding">
      <p className={`text-card-head is-${finding.state === 'open' ? finding.severity : 'stated'}`}>
        <Icon size={16} aria-hidden />
        <span>{translate(word)}</span>
        <span className="text-card-clause">{translate('editor.card.clause', { clause: finding.clause })}</span>
      </p>
      <p>{findingSentence(translate, finding)}</p>
      {others > 0 ? <p className="text-card-more">{translate('editor.card.more', { count: others })}</p> : null}
      {finding.sharedBlock === undefined ? null : (
        <p className="text-card-more">{translate('editor.sharedBlock.inFinding', { name: finding.sharedBlock })}</p>
      )}
      {fix !== null && onFix !== null && finding.state === 'open' ? (
        <Button className="button" excludeFromTabOrder onPress={() => onFix(fix)}>
          <Wrench size={14} aria-hidden />
          {fixLabel(translate, finding, fix)}
        </Button>
      ) : null}
    </div>
  )
}
