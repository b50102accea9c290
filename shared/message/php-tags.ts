const variable = /\$([A-Za-z_]\w{0,60})((?:->\w{1,60}|\[\s*['"]?\w{1,60}['"]?\s*\]){0,6})/u

/**
 * HTML without the PHP in it, which a parser of HTML would take for a comment up to the first `>`. What prints a variable
 * becomes a token in double braces (`<?= $order->number ?>` as `{{ order.number }}`), so that it is read as any dialect's
 * placeholder; other code goes. Linear.
 */
export function withoutPhpTags(html: string): string {
  if (!html.includes('<?')) return html
  let rest = ''
  let from = 0
  for (;;) {
    const start = html.indexOf('<?', from)
    if (start === -1) return rest + html.slice(from)
    const isPhp = /^(?:=|php\b)/iu.test(html.slice(start + 2, start + 6))
    const end = isPhp ? html.indexOf('?>', start + 2) : start
    if (end === -1) return rest + html.slice(from)
    rest += html.slice(from, isPhp ? start : start + 2)
    if (isPhp) rest += tokenOf(html.slice(start + 2, end))
    from = end + 2
  }
}

function tokenOf(code: string): string {
  if (!code.startsWith('=') && !/^php\s{1,20}(?:echo|print)\b/iu.test(code)) return ''
  const match = variable.exec(code.slice(0, 400))
  if (match === null) return ''
  const [, name = '', steps = ''] = match
  const path = [name, ...(steps.match(/\w+/gu) ?? [])]
  return `{{ ${path.join('.')} }}`
}
