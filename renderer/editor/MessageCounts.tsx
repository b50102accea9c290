import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { countMessage } from '../../shared/message/counts.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import { messageText } from '../../shared/message/text.ts'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'

interface MessageCountsProps {
  /** `null` for a document that does not fit the schema: there is nothing to count on. */
  readonly document: MessageDocument | null
  /** Of the variant, BCP 47. */
  readonly language: string
}

/** Words and characters of the message with its placeholders at their longest, for the status bar. */
export function MessageCounts({ document, language }: MessageCountsProps): ReactNode {
  const translate = useTranslate()
  const interfaceLanguage = useInterfaceLanguage()
  // Counting can wait for typing.
  const settled = useDeferredValue(document)
  const counts = useMemo(
    () => (settled === null ? null : countMessage(messageText(settled), language)),
    [settled, language],
  )
  if (counts === null) return null
  const { words, characters } = counts
  const number = new Intl.NumberFormat(interfaceLanguage)
  return (
    <span className="message-counts" title={translate('editor.counts.explanation')}>
      <span>{translate('editor.counts.words', { count: words, formatted: number.format(words) })}</span>
      <span>{translate('editor.counts.characters', { count: characters, formatted: number.format(characters) })}</span>
    </span>
  )
}
