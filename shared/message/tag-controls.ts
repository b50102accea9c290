/** Conditions and loops of Handlebars, Twig, Liquid, Jinja and Smarty. */
const control = String.raw`\{\{\{?[#/^][^{}<>\n]{0,120}\}\}\}?|\{\{\s?else[^{}<>\n]{0,60}\}\}|\{%[^{}<>\n]{0,160}%\}|\{/?(?:if|else|elseif|foreach|section)\b[^{}<>\n]{0,120}\}`
const controls = new RegExp(control, 'giu')
const tag = /<[a-z][a-z0-9:-]{0,20}\s[^<>]{0,3000}>/giu
const part = new RegExp(String.raw`(\sstyle\s?=\s?)?("[^"]*"|'[^']*')|${control}`, 'giu')

/**
 * HTML without the conditions that stand in its tags (`<td {{#if odd}}style="color:red"{{/if}}>`, `style="{% if odd %}color:red{%
 * endif %}"`), where a parser of HTML takes them for attributes and a reader of styles for properties. What they hold stays;
 * addresses, and conditions in text, stay as they are. Linear.
 */
export function withoutTagControls(html: string): string {
  if (!html.includes('{')) return html
  return html.replaceAll(tag, (found) => (found.includes('{') ? readTag(found) : found))
}

function readTag(found: string): string {
  return found.replaceAll(part, (one, style: string | undefined, quoted: string | undefined) => {
    if (quoted === undefined) return ' '
    return style === undefined ? one : style + quoted.replaceAll(controls, ' ')
  })
}
