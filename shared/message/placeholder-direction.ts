/** Codes: digits, Latin letters and hyphens, whatever the language around them. */
const codes: ReadonlySet<string> = new Set(['order_number', 'tracking_number', 'invoice_number', 'language'])

/**
 * U+200E LEFT-TO-RIGHT MARK: makes the digits after it read from left to right. Without it Unicode's bidirectional
 * algorithm (UAX 9, rule W2) takes the digits after an Arabic letter for Arabic ones and sets the groups of an order
 * number in the other order: 111-2222222-3333333 would be shown as 3333333-2222222-111.
 */
export const leftToRightMark = '\u200E'

/** The direction of what a placeholder stands for, inside text from right to left. `auto`: that of its own first letter. */
export function placeholderDirection(name: string): 'ltr' | 'auto' {
  return codes.has(name) ? 'ltr' : 'auto'
}
