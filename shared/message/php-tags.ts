import { codePath, isProse } from './code-path.ts'
import { replaceMarked } from './replace-marked.ts'

const printing = /^=|^php\s{1,20}(?:echo|print)\b/iu
/** WordPress prints with these; `printf` is PHP's own. */
const printingCall = /^php\s{1,20}(?:printf|_e|_ex|esc_html_e|esc_attr_e)\s{0,4}\(/iu
/** A text and what fills it, whoever translates or escapes it: `printf( __( 'Hello %s', 'shop' ), $name )`. */
const printedText =
  /^(?:(?:s?printf|_[_enx]x?|esc_(?:html|attr)(?:_[_e])?|htmlspecialchars|lang|trans|t|ucfirst)\s{0,4}\(\s{0,4}){0,4}(?:'((?:[^'\\]|\\.){1,400})'|"((?:[^"\\$]|\\.){1,400})")([\s\S]{0,400})$/iu
const argument = /%(?:\d\$)?[sd]/gu
const variable = /\$[A-Za-z_]\w{0,60}(?:->\w{1,60}|\[\s*['"]?\w{1,60}['"]?\s*\]){0,6}/gu

/**
 * HTML without the PHP in it, which a parser of HTML would take for a comment up to the first `>`. What prints a variable
 * becomes a token in double braces (`<?= $order->number ?>` as `{{ order.number }}`), so that it is read as any dialect's
 * placeholder; what prints a text becomes the text (`<?php _e( 'Thanks!', 'shop' ); ?>`); other code goes. Linear.
 */
export function withoutPhpTags(html: string): string {
  return replaceMarked(html, '<?', (start) => {
    const isPhp = /^(?:=|php\b)/iu.test(html.slice(start + 2, start + 6))
    if (!isPhp) return { text: '<?', end: start + 2 }
    const close = html.indexOf('?>', start + 2)
    // A page may end in code that nothing closes; where tags follow it is no code.
    if (close === -1 && /<\/?[a-z]/iu.test(html.slice(start + 2))) return null
    const end = close === -1 ? html.length : close
    return { text: outputOf(html.slice(start + 2, Math.min(end, start + 1000))), end: end + 2 }
  })
}

/** What a tag prints: a text, a token, or nothing that can be told. */
function outputOf(code: string): string {
  if (!printing.test(code) && !printingCall.test(code)) return ''
  const expression = code.replace(/^=|^php\s{1,20}(?:(?:echo|print)\b)?/iu, '').trim()
  const [, single, double, rest = ''] = printedText.exec(expression) ?? []
  const text = (single ?? double)?.replaceAll(/\\(['"\\])/gu, '$1')
  // A text that goes on (`'#' . $id`) is code; one that is only a key of a translation says nothing.
  const isWhole = text !== undefined && /^\s{0,4}(?:[,);]|$)/u.test(rest)
  if (!isWhole) return token(expression)
  if (!isProse(text)) return token(rest)
  const fillings = [...rest.matchAll(variable)].map(([path]) => token(path))
  let next = 0
  return text.replaceAll(argument, (mark) => fillings[next++] ?? mark)
}

function token(expression: string): string {
  const path = variable.exec(expression)?.[0] ?? null
  variable.lastIndex = 0
  return path === null ? '' : codePath(path)
}
