import { codePath } from './code-path.ts'
import { replaceMarked } from './replace-marked.ts'

/**
 * HTML without the code of page languages that a parser of HTML shows as text or stumbles over: `<% … %>` (EJS, ERB, JSP, ASP),
 * FreeMarker's `<#if …>` and `<@macro …>`, JSTL's `<c:out>`, Odoo's `t-out` and its like, and Magento's `{{trans "…"}}`. What prints a variable becomes a token
 * in double braces and what prints a text the text; conditions, loops and comments go, what stands between them stays. Linear.
 */
export function withoutServerTags(html: string): string {
  let rest = withoutPercentTags(html)
  if (rest.includes('<#') || rest.includes('<@')) rest = rest.replaceAll(freeMarker, '')
  if (rest.includes('<c:out')) rest = rest.replaceAll(coreOut, (_, path: string) => codePath(path))
  if (filledAttribute.test(rest)) rest = rest.replaceAll(filledElement, readFilled)
  return withMagentoTexts(rest)
}

const freeMarker =
  /<#--[^<>]{0,500}-->|<\/?#[a-z]{2,12}(?:\s[^<>]{0,300})?\/?>|<\/?@[a-z][\w.]{0,40}(?:\s[^<>]{0,300})?\/?>/giu
const coreOut =
  /<c:out\s{1,10}value\s{0,4}=\s{0,4}["']\s{0,4}\$\{([^{}"']{1,120})\}["'][^<>]{0,120}>(?:\s{0,40}<\/c:out>)?/gu

function withoutPercentTags(html: string): string {
  return replaceMarked(html, '<%', (start) => {
    const isComment = html.startsWith('--', start + 2)
    const close = isComment ? '--%>' : '%>'
    const end = html.indexOf(close, start + 2)
    if (end === -1) return null
    const text = isComment ? '' : outputOf(html.slice(start + 2, Math.min(end, start + 400)))
    return { text, end: end + close.length }
  })
}

/** Odoo, Thymeleaf, Vue, Angular: the attribute's value stands in the place of what the element holds. */
const filledAttribute = /\s(?:t-(?:out|esc|raw|field)|th:u?text|v-(?:text|html)|ng-bind)\s?=/iu
const filledElement =
  /<([a-z][\w-]{0,20})(\s(?:[^<>]{0,300}?\s)?(?:t-(?:out|esc|raw|field)|th:u?text|v-(?:text|html)|ng-bind)\s?=\s?"([^"<>]{1,200})"[^<>]{0,300}?)(?:\/>|>[^<]{0,300}<\/\1>)/giu

function readFilled(found: string, tag: string, attributes: string, value: string): string {
  // `#{…}` is the key of a translation.
  if (/^\s{0,4}#\{/u.test(value)) return found
  const path = pathIn(/\$\{([^{}]{1,120})\}/u.exec(value)?.[1] ?? value)
  return path === null ? found : `<${tag}${attributes}>${codePath(path)}</${tag}>`
}

/** What only brings other files in or goes on with the page. */
const inclusion = /^(?:include|render|partial|yield|content_for|layout|block|body|css)\b/iu
const instanceVariable = /@[a-z_]\w{0,40}(?:\.[a-z_]\w{0,40}){0,5}/iu
const anyVariable = /[a-z_]\w{0,40}(?:\??\.[a-z_]\w{0,40}|\[\s{0,2}['"]\w{1,40}['"]\s{0,2}\]){0,5}/iu

function outputOf(code: string): string {
  if (!/^[=:-]/u.test(code)) return ''
  const expression = code.slice(1).replace(/-$/u, '').trim()
  if (expression === '' || inclusion.test(expression)) return ''
  // A name with what writes it around stays whole, since dialects are read with both.
  if (expression.length <= 80 && !/[{}<>"'\n&|?]/u.test(expression) && !expression.includes('@'))
    return `{{ ${expression} }}`
  const path = pathIn(expression)
  return path === null ? '' : codePath(path)
}

/** What is looked up by a key has no name of its own. */
const translation = /^(?:\w{1,30}\.)?(?:t|trans|translate|lang)\s?\(/u

/** The variable that an expression is about: Ruby's own kind where there is one, else the first. */
function pathIn(expression: string): string | null {
  const names = expression.replaceAll(/(?<!\[\s{0,2})(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")/gu, ' ')
  const own = instanceVariable.exec(names)?.[0] ?? null
  return own ?? (translation.test(names) ? null : (anyVariable.exec(names)?.[0] ?? null))
}

/** Longer ones are no texts of a mail. Unit: UTF-16 units. */
const longestMagentoText = 2500
const magentoArgument = /(\w{1,40})\s?=\s?["']?\$?([\w.]{1,80})/gu

function withMagentoTexts(html: string): string {
  const mark = '{{trans'
  return replaceMarked(html, mark, (start) => {
    const inside = /^\{\{trans\s{1,200}(["'][^]*?)\}\}/u.exec(html.slice(start, start + longestMagentoText))
    const text = inside === null ? null : readMagentoText(inside[1] ?? '')
    if (text === null || inside === null) return { text: mark, end: start + mark.length }
    return { text, end: start + inside[0].length }
  })
}

/** `'Order %id' id=$order.id |raw`; `null` when it is none. */
function readMagentoText(inside: string): string | null {
  const quote = inside.charAt(0)
  for (let end = inside.indexOf(quote, 1); end > 0; end = inside.indexOf(quote, end + 1)) {
    // A quotation mark inside the text belongs to a tag in it: the text's own stands before an argument, a filter or the end.
    if (!/^\s{0,200}(?:$|\||\w{1,40}\s?=)/u.test(inside.slice(end + 1, end + 260))) continue
    const given = new Map(
      [...inside.slice(end + 1).matchAll(magentoArgument)].map(([, name = '', path = '']) => [name, path]),
    )
    return inside.slice(1, end).replaceAll(/%(\w{1,40})/gu, (found, name: string) => {
      const path = given.get(name)
      return path === undefined ? found : codePath(path)
    })
  }
  return null
}
