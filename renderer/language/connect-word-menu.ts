import type { Bridge } from '../../shared/ipc/contract.ts'
import { bareWord } from '../../shared/policy/language/word-list.ts'
import { currentVariant } from '../document/document-slice.ts'
import type { AppStore } from '../store.ts'

/** A menu waits no longer than this for what may have been meant. Unit: milliseconds. */
const longestWait = 250

/**
 * Offers, over a word that no dictionary has, a menu with what may have been meant and the word lists. It is a native one
 * like every other menu over a text; the main process shows those by itself and knows of no findings.
 */
export function connectWordMenu(store: AppStore, bridge: Pick<Bridge, 'invoke'>, page: Document): void {
  const offer = async (key: string, text: string, place: { readonly x: number; readonly y: number }) => {
    const { open, suggest } = store.getState()
    if (open === null) return
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longestWait))
    const suggestions = await Promise.race([suggest(text), late])
    const chosen = await bridge.invoke('language/offer-word-menu', {
      entry: bareWord(text, currentVariant(open).language),
      suggestions: suggestions ?? [],
      hasSelection: page.getSelection()?.isCollapsed === false,
      place,
    })
    if (!chosen.ok || chosen.value === null) return
    const { replaceMisspelling, addMisspelling } = store.getState()
    if (chosen.value.kind === 'suggestion') replaceMisspelling(key, chosen.value.text)
    else await addMisspelling(key, chosen.value.list)
  }
  page.addEventListener('contextmenu', (event) => {
    const { editor } = store.getState()
    if (editor === null || !(event.target instanceof Element) || event.target.closest('.letter-text') === null) return
    // A keyboard's event is of no button, and stands at the caret or at the middle of the text.
    const isOfPointer = event.button === 2 || event.ctrlKey
    const found = editor.misspellingAt(isOfPointer ? { x: event.clientX, y: event.clientY } : null)
    if (found === null) return
    event.preventDefault()
    const place = isOfPointer ? { x: event.clientX, y: event.clientY } : found.below
    void offer(found.finding.key, found.finding.text, place)
  })
}
