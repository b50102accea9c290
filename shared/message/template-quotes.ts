/** `{{store url="a"}}`, `{% url "order" order.id %}`, `{link file="a.tpl"}`, with `->` and `=>` in them. */
const token = String.raw`\{\{[^{}<\n]{1,200}\}\}|\{%[^{}<\n]{1,200}%\}|\{[$a-z][^{}<"\n]{0,100}[=\s(]"[^{}<\n]{0,200}\}`
const tokens = new RegExp(token, 'giu')
// Nothing has to follow, so that no part of a value is read twice.
const value = new RegExp(String.raw`="(?:[^"<>{}]{1,200}|${token}){1,16}`, 'giu')

/**
 * HTML whose tokens in attributes hold no quotation mark of the attribute's own kind: shops write
 * `href="{{store url="account"}}"`, where a parser of HTML would end the attribute, lose the link and show the rest. Nothing
 * moves: the marks become single ones. Linear.
 */
export function withoutTemplateQuotes(html: string): string {
  if (!html.includes('{')) return html
  return html.replaceAll(value, (found) => found.replaceAll(tokens, (one) => one.replaceAll('"', "'")))
}
