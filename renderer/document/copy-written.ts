import { placeholderToken } from '../../shared/message/placeholders.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { messageText } from '../../shared/message/text.ts'

/**
 * What a copy of a part of a shown text puts on the clipboard: placeholders as their tokens, without what the window says
 * about the text. `null` when nothing of it is selected.
 */
export function copyOfWritten(
  selection: Selection | null,
  element: HTMLElement,
): { readonly html: string; readonly text: string } | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.commonAncestorContainer)) return null
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  for (const aside of holder.querySelectorAll('button, .visually-hidden')) aside.remove()
  for (const chip of holder.querySelectorAll<HTMLElement>('[data-placeholder]')) {
    chip.textContent = placeholderToken(chip.dataset['placeholder'] ?? '')
  }
  for (const one of holder.querySelectorAll('*')) {
    for (const name of ['class', 'style', 'title', 'tabindex', 'lang', 'dir']) one.removeAttribute(name)
  }
  const html = holder.innerHTML
  return { html, text: messageText(readHtml(html, { mode: 'edit' }).document).text }
}
