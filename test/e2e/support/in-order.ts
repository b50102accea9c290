import { expect } from './app.ts'

/** Each of the words stands in the text, which has no spaces, after the one before it. */
export function expectInOrder(text: string, words: readonly string[]): void {
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word.replaceAll(/\s/g, ''), from)
    expect(at, `${word} after ${text.slice(0, from).slice(-40)}`).toBeGreaterThan(-1)
    from = at + 1
  }
}
