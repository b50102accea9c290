import { Braces } from 'lucide-react'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button, Input, Label, MenuTrigger, TextField } from 'react-aria-components'
import { placeholderToken } from '../../shared/message/placeholders.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { PlaceholderPopover } from '../editor/PlaceholderPopover.tsx'
import { useTranslate } from '../ui/translate.tsx'
import type { SubjectHandle } from './document-slice.ts'
import { scrollToOffset } from './scroll-to-offset.ts'
import { longestSubject, subjectParts, type SubjectPart } from './subject-line.ts'
import './subject.css'

interface SubjectFieldProps {
  readonly subject: string
  /** Of the variant, BCP 47. */
  readonly language: string
  readonly findings: readonly Finding[]
  readonly currentFindingKey: string | null
  readonly onChange: (subject: string) => void
  readonly onReady: (handle: SubjectHandle | null) => void
  /** Enter or the arrow down: on to the text. */
  readonly onLeave: () => void
}

/** The line above the letter's text, with its placeholders as tokens. What was found in it is underlined as in the text. */
export function SubjectField(props: SubjectFieldProps): ReactNode {
  const { subject, language, findings, currentFindingKey } = props
  const translate = useTranslate()
  // That of the letter: a subject that begins with a token or a Latin name is no exception.
  const direction = textDirection(language)
  const input = useRef<HTMLInputElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => subjectParts(subject, findings), [subject, findings])

  const follow = () => {
    if (input.current !== null && mirror.current !== null) mirror.current.scrollLeft = input.current.scrollLeft
  }
  useLayoutEffect(follow)

  const report = useEffectEvent(props.onReady)
  useEffect(() => {
    const { current } = input
    if (current === null) return
    report({
      reveal([start, end]) {
        current.focus()
        current.setSelectionRange(start, end, 'backward')
        if (mirror.current !== null) scrollToOffset(current, mirror.current, start)
      },
      write(text) {
        // Typed in, so that the field's own undo takes it back.
        const { activeElement } = document
        current.focus()
        current.select()
        if (text === '') document.execCommand('delete')
        else document.execCommand('insertText', false, text)
        if (activeElement instanceof HTMLElement) activeElement.focus()
      },
    })
    return () => report(null)
  }, [])

  // The caret is where it was. While the menu closes the field may be out of reach, so it is tried for some frames.
  const insert = (token: string, tries = 30) => {
    requestAnimationFrame(() => {
      const { current } = input
      current?.focus()
      if (current !== null && document.activeElement === current) {
        document.execCommand('insertText', false, token)
        // Once the mirror has it too.
        requestAnimationFrame(() => {
          if (mirror.current !== null) scrollToOffset(current, mirror.current, current.selectionStart ?? 0)
        })
      } else if (tries > 0) insert(token, tries - 1)
    })
  }
  const leave = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    props.onLeave()
  }

  return (
    <div className="subject-row">
      <TextField className="subject-field" value={subject} maxLength={longestSubject} onChange={props.onChange}>
        <Label className="subject-label">{translate('window.subject.label')}</Label>
        <span className="subject-line">
          <span ref={mirror} className="subject-mirror" lang={language} dir={direction} aria-hidden>
            {parts.map((part) => (
              <span key={part.start} className={classOf(part, currentFindingKey)}>
                {part.text}
              </span>
            ))}
          </span>
          <Input
            ref={input}
            className="subject-input"
            lang={language}
            dir={direction}
            spellCheck="false"
            placeholder={translate('window.subject.hint')}
            onKeyDown={leave}
            onScroll={follow}
          />
        </span>
      </TextField>
      <MenuTrigger>
        <Button className="icon-button subject-insert" aria-label={translate('window.subject.insert')}>
          <Braces size={16} aria-hidden />
        </Button>
        <PlaceholderPopover placement="bottom end" onChoose={(name) => insert(placeholderToken(name))} />
      </MenuTrigger>
    </div>
  )
}

function classOf({ token, finding }: SubjectPart, currentFindingKey: string | null): string {
  const ofToken = token === 'none' ? '' : `subject-token is-${token}`
  if (finding === null) return ofToken
  const kind = finding.state === 'open' ? finding.severity : 'stated'
  const current = finding.key === currentFindingKey ? ' is-current' : ''
  return `${ofToken} finding finding-${kind}${current}`.trim()
}
