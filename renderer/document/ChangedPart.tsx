import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ChangedPart } from '../../shared/template/source-changes.ts'
import { useTranslate } from '../ui/translate.tsx'
import './languages.css'

interface AtomProps {
  readonly piece: Exclude<ChangedPart['piece'], 'text'>
  readonly text: string
}

/** What stands among the words. A direction of its own holds it apart from the text around it. */
export function Atom({ piece, text }: AtomProps): ReactNode {
  const translate = useTranslate()
  switch (piece) {
    case 'image':
      return <span dir="auto">{translate('window.languages.image', { text })}</span>
    case 'placeholder':
      return <code dir="ltr">{text}</code>
    case 'block':
      return (
        <span className="source-change-block" dir="auto">
          <Lock size={12} aria-hidden /> {text}
        </span>
      )
    case 'address':
      // The space and the brackets around it are the text's.
      return (
        <>
          {text.slice(0, 2)}
          <span dir="ltr">{text.slice(2, -1)}</span>
          {text.slice(-1)}
        </>
      )
  }
}

/** Deleted or inserted words; `before` says which: few screen readers tell it by themselves. */
export function Marked({
  as: Element,
  before,
  shown,
}: {
  readonly as: 'del' | 'ins'
  readonly before: string
  readonly shown: ReactNode
}): ReactNode {
  return (
    <Element>
      <span className="visually-hidden">{before} </span>
      {shown}
    </Element>
  )
}
