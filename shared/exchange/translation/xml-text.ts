// oxlint-disable no-control-regex
/** What XML 1.0 cannot hold: controls, lone surrogates, two that are no characters. A carriage return would be read as another. */
const unholdable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// oxlint-enable no-control-regex

/** A text as the content of an XLIFF source, target or data: what XML cannot hold becomes `<cp hex="…"/>`. */
export function xliffText(text: string): string {
  return escaped(text).replace(unholdable, (unit) => `<cp hex="${hexOf(unit)}"/>`)
}

/** A text as an attribute or a note, for reading only: what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return escaped(text)
    .replace(unholdable, '\ufffd')
    .replace(/[\t\n"]/g, (sign) => (sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`))
}

function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => {
    if (sign === '&') return '&amp;'
    if (sign === '<') return '&lt;'
    return sign === '>' ? '&gt;' : '&#13;'
  })
}

function hexOf(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
