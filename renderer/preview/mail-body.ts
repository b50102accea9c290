import { fillTokens, type PlaceholderValues } from '../../shared/exchange/expand.ts'

/**
 * The message of a page that `writeHtml` wrote, with its tokens filled as a sender fills them: text stays text, whatever the
 * values are. Nothing in it can be followed, run or loaded from elsewhere.
 */
export function mailBody(page: string, values: PlaceholderValues): HTMLElement {
  // The window's policy refuses style attributes where they are read, and not what is set of a style afterwards.
  const readable = page.replaceAll(/<span style="font-size:([\d.]+)em">/g, '<span data-size="$1">')
  const parsed = new DOMParser().parseFromString(readable, 'text/html')
  const body = document.importNode(parsed.body, true)
  const message = document.createElement('div')
  message.append(...body.childNodes)
  const texts = document.createTreeWalker(message, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    node.nodeValue = fillTokens(node.nodeValue ?? '', values)
  }
  for (const sized of message.querySelectorAll<HTMLElement>('[data-size]')) {
    sized.style.fontSize = `${sized.dataset.size ?? '1'}em`
  }
  for (const image of message.querySelectorAll('img')) image.alt = fillTokens(image.alt, values)
  for (const link of message.querySelectorAll('a')) {
    link.title = link.getAttribute('href') ?? ''
    link.removeAttribute('href')
    link.setAttribute('role', 'link')
    link.setAttribute('aria-disabled', 'true')
  }
  return message
}
