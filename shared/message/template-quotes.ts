const quotedToken = /="[^"<>{}]{0,200}\{\{[^{}<>\n]{1,200}\}\}/gu

/**
 * HTML whose tokens in attributes hold no quotation mark of the attribute's own kind: shops write
 * `href="{{store url="account"}}"`, where a parser of HTML would end the attribute, lose the link and show the rest. Nothing
 * moves: the marks become single ones. Linear.
 */
export function withoutTemplateQuotes(html: string): string {
  if (!html.includes('{{')) return html
  return html.replaceAll(quotedToken, (found) => {
    const token = found.indexOf('{{')
    return found.slice(0, token) + found.slice(token).replaceAll('"', "'")
  })
}
