import type { MessageText } from './text.ts'

/** How many functions remember: each has a place of its own in the memory of every message. */
let places = 0

/**
 * A function of a message whose answer is worked out once and goes when the message goes. It is kept on the message itself:
 * weak tables with an entry for every message cost the collector more than many an answer costs.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  work: (message: MessageText) => Answer,
): (message: MessageText) => Answer {
  const place = places++
  return (message) => {
    const known = message.memory[place]
    // Nothing but `work` puts an answer in its place.
    if (known !== undefined) return known as Answer
    const answer = work(message)
    message.memory[place] = answer
    return answer
  }
}

/**
 * The same for a function that is told something beside the message: the answer to what it was told last is kept. Told the
 * same object, or one that `isSame` takes for it, it answers at once.
 */
export function rememberedFor<Told, Answer>(
  work: (message: MessageText, told: Told) => Answer,
  isSame: (told: Told, before: Told) => boolean = Object.is,
): (message: MessageText, told: Told) => Answer {
  const lastOf = remembered((): { current: { readonly told: Told; readonly answer: Answer } | null } => ({
    current: null,
  }))
  return (message, told) => {
    const last = lastOf(message)
    if (last.current !== null && isSame(told, last.current.told)) return last.current.answer
    const answer = work(message, told)
    last.current = { told, answer }
    return answer
  }
}
