/** What stands at the head of each paper of a template. */
export interface PageHead {
  readonly title: string
  /** That it is a draft; empty for none. */
  readonly mark: string
}

/** Longest title at the head of a paper, so that it stays one line. Unit: Unicode code points. */
const longestTitle = 60

/** A kind of page for each template, by the class that its section has: `t1`, `t2`, … */
export function pageHeads(heads: readonly PageHead[]): string {
  return heads
    .map(({ title, mark }, index) => {
      const points = [...title.trim()]
      const short = points.length > longestTitle ? `${points.slice(0, longestTitle - 1).join('')}…` : points.join('')
      const name = `t${index + 1}`
      // Isolated: a title may be of the other direction.
      const left = `@top-left { content: ${cssString(`\u2068${short}\u2069`)}; }`
      const right = mark === '' ? '' : ` @top-right { content: ${cssString(mark)}; }`
      return `.${name} { page: ${name}; } @page ${name} { ${left}${right} }\n`
    })
    .join('')
}

/** A string of CSS that ends neither itself nor the style sheet: everything but letters, digits and spaces is its number. */
function cssString(text: string): string {
  const safe = [...text].map((sign) =>
    /^[A-Za-z0-9 ]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `'${safe.join('')}'`
}
