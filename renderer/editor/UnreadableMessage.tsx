import { FileWarning } from 'lucide-react'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { textDirection } from '../../shared/message/text-direction.ts'
import { useTranslate } from '../ui/translate.tsx'

interface UnreadableMessageProps {
  readonly document: unknown
  readonly problem: string
  readonly language: string
  readonly onShown: (problem: string) => void
}

/** Every text in a tree of unknown shape, a line for each block that holds some. */
export function salvageText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  if (!('content' in value) || !Array.isArray(value.content)) return ''
  const parts: readonly unknown[] = value.content
  const isInline = parts.some((part) => typeof part === 'object' && part !== null && 'text' in part)
  return parts.map(salvageText).join(isInline ? '' : '\n')
}

/** A stored text that does not fit the schema: shown, and left alone. */
export function UnreadableMessage({ document, problem, language, onShown }: UnreadableMessageProps): ReactNode {
  const translate = useTranslate()
  const report = useEffectEvent(onShown)
  useEffect(() => report(problem), [problem])
  return (
    <div className="letter-scroll">
      <div className="letter-page">
        <div className="unreadable-notice" role="alert">
          <FileWarning size={20} aria-hidden />
          <div>
            <p className="unreadable-title">{translate('editor.unreadable.title')}</p>
            <p>{translate('editor.unreadable.explanation')}</p>
            <p className="editor-help">{translate('editor.unreadable.details', { problem })}</p>
          </div>
        </div>
        {/* The same role that the editor has, so that it is found in the same way. */}
        <div
          className="letter-text written"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="textbox"
          aria-readonly
          aria-multiline
          tabIndex={0}
          aria-label={translate('editor.label')}
          lang={language}
          dir={textDirection(language)}
        >
          {salvageText(document)}
        </div>
      </div>
    </div>
  )
}
