import { replaceMarked, type MarkedReading } from './replace-marked.ts'

/** What only pages of Blade hold. */
const bladeMark =
  /@(?:extends|section|foreach|forelse|component|include|if|unless|isset|php)\s?\(|@end[a-z]{2,12}\b|\{!!|\{\{--/u

/** Conditions, loops, parts of other files: none prints a text of its own. */
const directives: ReadonlySet<string> = new Set(
  `if elseif unless isset empty switch case foreach forelse for while extends section include includeIf includeWhen includeUnless
  includeFirst component slot push pushOnce prepend stack yield each auth guest can cannot env hasSection error lang choice json js
  vite class style checked selected disabled method inject php use props continue break`.split(/\s+/),
)
/** These stand without arguments. */
const bareDirectives =
  /^(?:else|default|break|continue|empty|show|stop|overwrite|append|parent|csrf|auth|guest|production|once|verbatim|end[a-zA-Z]{2,20})$/u

/** Longest arguments of a directive. Unit: UTF-16 units. */
const longestArguments = 800

/**
 * HTML without the code of Blade: comments, directives (`@if (…)`, `@endforeach`, `@php … @endphp`), and `{!! … !!}` as the token in
 * double braces that it is. What stands between directives stays. Linear.
 */
export function withoutBladeCode(html: string): string {
  if (!bladeMark.test(html)) return html
  const uncommented = replaceMarked(html, '{{--', (start) => {
    const end = html.indexOf('--}}', start)
    return end === -1 ? null : { text: '', end: end + 4 }
  })
  const echoed = uncommented.replaceAll(/\{!!([^{}]{1,200})!!\}/gu, (_, code: string) => `{{ ${code.trim()} }}`)
  const lastPhp = echoed.lastIndexOf('@endphp')
  return replaceMarked(echoed, '@', (start) => readDirective(echoed, start, lastPhp) ?? { text: '@', end: start + 1 })
}

/** @param lastPhp where the last block of PHP ends, so that a mark that nothing closes is not looked for again and again */
function readDirective(html: string, start: number, lastPhp: number): MarkedReading | null {
  // An address, or the mark itself: Blade writes it twice.
  if (/[\w.@]/u.test(html.charAt(start - 1))) return null
  const name = /^[a-zA-Z]{2,20}/u.exec(html.slice(start + 1, start + 21))?.[0] ?? ''
  const end = start + 1 + name.length
  const open = html.startsWith(' (', end) ? end + 1 : end
  if (directives.has(name) && html.startsWith('(', open)) {
    const close = closingParenthesis(html, open)
    return close === null ? null : { text: '', end: close + 1 }
  }
  if (name !== 'php') return bareDirectives.test(name) ? { text: '', end } : null
  if (lastPhp < end) return null
  return { text: '', end: html.indexOf('@endphp', end) + '@endphp'.length }
}

/** Where the arguments that begin at `open` end; `null` when they do not. Signs in quotation marks are no code. */
function closingParenthesis(html: string, open: number): number | null {
  let depth = 0
  let quote = ''
  for (let index = open; index < Math.min(html.length, open + longestArguments); index += 1) {
    const sign = html.charAt(index)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    if (depth === 0 && quote === '') return index
  }
  return null
}
