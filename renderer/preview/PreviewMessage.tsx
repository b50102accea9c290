import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { fillTokens, type PlaceholderValues } from '../../shared/exchange/expand.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import type { TemplateContent, Variant } from '../../shared/template/template.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { MailBody } from './MailBody.tsx'
import type { PreviewChoice, PreviewView } from './preview-slice.ts'
import { PreviewSubject } from './PreviewSubject.tsx'

/** Of a screen; plain text takes what room there is. Unit: CSS px. */
const widths: Readonly<Record<PreviewView, number | null>> = { desktop: 600, phone: 375, text: null }

interface PreviewMessageProps {
  readonly content: TemplateContent
  readonly variant: Variant
  readonly values: PlaceholderValues
  readonly choice: PreviewChoice
}

/** The message on its screen, drawn smaller where the pane is narrower, which is said. */
export function PreviewMessage({ content, variant, values, choice }: PreviewMessageProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { view, isDark } = choice
  const width = widths[view]
  const [frame, scale] = useScale(width)
  const { language } = variant
  const attributes = { lang: language, dir: textDirection(language) }
  const screen = width === null ? '' : translate('preview.pixels', { width })
  return (
    <figure className="preview-figure" ref={frame}>
      <article
        className={isDark ? 'preview-screen is-dark' : 'preview-screen'}
        style={width === null ? {} : { width, zoom: scale }}
        aria-label={translate('preview.message')}
        // Where the keyboard reads it, and the pane's key leads to.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className="preview-envelope">
          <PreviewSubject variant={variant} values={values} />
          <p className="preview-sender">{translate('preview.sender')}</p>
        </div>
        {view === 'text' ? (
          <div className="preview-text written" {...attributes}>
            {fillTokens(writePlainText(content, variant), values).trimEnd()}
          </div>
        ) : (
          <MailBody content={content} variant={variant} values={values} />
        )}
      </article>
      <figcaption className="preview-caption muted">
        {scale === 1
          ? screen
          : translate('preview.smaller', {
              screen,
              share: new Intl.NumberFormat(locale, { style: 'percent' }).format(scale),
            })}{' '}
        {translate('preview.honest')}
      </figcaption>
    </figure>
  )
}

/** How much smaller a screen of that width is drawn, to stand in the element as a whole. */
function useScale(width: number | null): readonly [React.RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null)
  const [room, setRoom] = useState<number | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    setRoom(current.clientWidth)
    const observer = new ResizeObserver(() => setRoom(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  if (width === null || room === null) return [element, 1]
  return [element, Math.max(0.4, Math.min(1, Math.floor((room / width) * 100) / 100))]
}
