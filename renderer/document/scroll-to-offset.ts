/**
 * Scrolls a one-line field so that a place in its text is in sight: a browser does it for what a person types, and not for
 * what a program selects or writes. `mirror` shows the same text, laid out and scrolled in the same way.
 */
export function scrollToOffset(field: HTMLInputElement, mirror: HTMLElement, offset: number): void {
  const place = leftOf(mirror, offset)
  const { left, right, width } = field.getBoundingClientRect()
  if (place !== null && (place < left || place > right)) field.scrollLeft += place - (left + width / 2)
}

/** Unit: pixels of the window. */
function leftOf(mirror: HTMLElement, offset: number): number | null {
  const texts = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (offset <= start + length) {
      const range = document.createRange()
      range.setStart(node, offset - start)
      return range.getBoundingClientRect().left
    }
    start += length
  }
  return null
}
