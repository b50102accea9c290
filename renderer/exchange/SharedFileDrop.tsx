import type { ReactNode } from 'react'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import './sharing.css'

/** Shown over the window while something is dragged that may be a shared file. */
export function SharedFileDrop(): ReactNode {
  const translate = useTranslate()
  const isOver = useApp((app) => app.isFileOver)
  return isOver ? <div className="sharing-drop">{translate('exchange.share.dropHere')}</div> : null
}
