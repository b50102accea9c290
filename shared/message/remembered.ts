import type { MessageText } from './text.ts'

/**
 * A function of a message whose answer is worked out once and goes when the message goes. It is kept on the message itself:
 * weak tables with an entry for every message cost the collector more than many an answer costs.
 */
export function remembered<Answer>(work: (message: MessageText) => Answer): (message: MessageText) => Answer {
  return (message) => {
    const { memory } = message
    // Nothing but `work` puts an answer under its own name.
    if (memory.has(work)) return memory.get(work) as Answer
    const answer = work(message)
    memory.set(work, answer)
    return answer
  }
}
