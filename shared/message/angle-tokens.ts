/** `<ORDER_ID>`, `<customer name>`: words in angle brackets, without anything that only a tag has. */
const angled = /<([a-z][a-z0-9]{0,30})((?:[ _][a-z][a-z0-9]{0,30}){0,4})>/giu
const closingTags = /<\/([a-z][\w:-]{0,40})/giu

/** What HTML, and what mails are written in before they are HTML, call an element; some of them stand without an end. */
const elements: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button callout
  canvas caption center cite code col colgroup columns container data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex
  kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter mjml nav nobr noembed noframes noscript
  object ol optgroup option output p param picture plaintext pre progress q rb row rp rt rtc ruby s samp script search section select
  slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr
  track tt u ul var video wbr wrapper xmp`.split(/\s+/),
)

/**
 * HTML in which tokens in angle brackets are text: shops and sellers' tools write `<ORDER_ID>` or `<first name>`, which a parser
 * of HTML takes for an element that nobody knows and leaves out. One that has an end is an element. Linear.
 */
export function withAngleTokens(html: string): string {
  if (!angled.test(html)) return html
  angled.lastIndex = 0
  const closed = new Set([...html.matchAll(closingTags)].map(([, name = '']) => name.toLowerCase()))
  return html.replaceAll(angled, (found, first: string, more: string) => {
    const isOneName = more.startsWith('_')
    const name = (isOneName ? first + (/^[^ ]*/u.exec(more)?.[0] ?? '') : first).toLowerCase()
    return elements.has(name) || closed.has(name) ? found : `&lt;${found.slice(1, -1)}&gt;`
  })
}
