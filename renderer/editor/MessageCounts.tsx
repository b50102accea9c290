import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { countMessage, expandedLength, type MessageCounts as Counts } from '../../shared/message/counts.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import { messageText } from '../../shared/message/text.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

interface MessageCountsProps {
  readonly document: MessageDocument
  /** Of the variant, BCP 47. */
  readonly language: string
  /** What the sender takes; `null` for no limit. Unit: characters. */
  readonly limit: number | null
}

interface CountsOfText extends Counts {
  /** As a sender counts them. */
  readonly length: number
}

// A text that a newer version wrote comes here as it was stored, before the editor has judged it.
function countReadable(document: MessageDocument, language: string): CountsOfText | null {
  try {
    const message = messageText(document)
    return { ...countMessage(message, language), length: expandedLength(message, language) }
  } catch {
    return null
  }
}

/** Words and characters of the message with its placeholders at their longest, for the status bar. Nothing for a text that cannot be read. */
export function MessageCounts({ document, language, limit }: MessageCountsProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  // Counting can wait for typing.
  const settled = useDeferredValue(document)
  const counts = useMemo(() => countReadable(settled, language), [settled, language])
  if (counts === null) return null
  const { words, characters, length } = counts
  const number = new Intl.NumberFormat(locale)
  return (
    <span className="message-counts" title={translate('editor.counts.explanation')}>
      <span>{translate('editor.counts.words', { count: words, formatted: number.format(words) })}</span>
      {limit === null ? (
        <span>
          {translate('editor.counts.characters', { count: characters, formatted: number.format(characters) })}
        </span>
      ) : (
        <span className={length > limit ? 'is-over' : undefined}>
          {translate('editor.counts.charactersOf', {
            count: limit,
            formatted: number.format(length),
            limit: number.format(limit),
          })}
        </span>
      )}
    </span>
  )
}
