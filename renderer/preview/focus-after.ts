/** Takes the keyboard to what is there once the pane has changed: what had it is gone. */
export function focusAfter(selector: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()))
}
