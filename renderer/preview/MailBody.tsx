import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { PlaceholderValues } from '../../shared/exchange/expand.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import type { TemplateContent, Variant } from '../../shared/template/template.ts'
import { mailBody } from './mail-body.ts'

/** What a mail program does to a message that brings no style, and nothing of this window's own. */
const mailStyle = `
:host { display: block; }
p { margin: 0 0 1em; }
ul, ol { margin: 0 0 1em; padding-inline-start: 2.2em; }
li > ul, li > ol { margin-block-end: 0; }
div > :last-child { margin-block-end: 0; }
img { max-width: 100%; height: auto; }
a { color: light-dark(#0b57d0, #8ab4f8); text-decoration: underline; cursor: default; }
`

interface MailBodyProps {
  readonly content: TemplateContent
  readonly variant: Variant
  readonly values: PlaceholderValues
}

/** The very page that is exported, filled, behind a shadow root: no style of the window reaches it. */
export function MailBody({ content, variant, values }: MailBodyProps): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (host.current === null) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(mailStyle)
      root.adoptedStyleSheets = [sheet]
    }
    root.replaceChildren(mailBody(writeHtml(content, variant), values))
  }, [content, variant, values])
  return (
    <div ref={host} className="preview-body written" lang={variant.language} dir={textDirection(variant.language)} />
  )
}
