import type { ReactNode } from 'react'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import './sharing.css'

/** Shown over the window while something is dragged that may be a shared file. */
export function SharedFileDrop(): ReactNode {
  const translate = useTranslate()
  const isOver = useApp((app) => app.isFileOver)
  if (!isOver) return null
  return (
    <div className="sharing-drop">
      <span>{translate('triage.dropHere')}</span>
    </div>
  )
}
