/** What became of a request to save everything; `unsaved` templates are neither saved nor copied elsewhere. */
export type FlushOutcome = 'flushed' | 'late' | { readonly unsaved: number }

export interface Flusher {
  /**
   * Asks the window to save everything and waits until it says so, at most the limit. Asking again while waiting waits
   * for the same answer.
   */
  flush(): Promise<FlushOutcome>
  /** The window's answer; a token that nobody waits for is ignored. */
  acknowledge(token: number, unsaved: number): void
}

/**
 * @param ask sends the `flush` event
 * @param limit longest wait, in milliseconds: a window that hangs must not keep the computer from shutting down
 */
export function createFlusher(ask: (token: number) => void, limit: number): Flusher {
  let lastToken = 0
  let outcome: Promise<FlushOutcome> | null = null
  let settle: (outcome: FlushOutcome) => void = ignore
  return {
    flush() {
      if (outcome !== null) return outcome
      lastToken += 1
      const answered = new Promise<FlushOutcome>((resolve) => {
        const timer = setTimeout(() => settle('late'), limit)
        settle = (answer) => {
          clearTimeout(timer)
          outcome = null
          settle = ignore
          resolve(answer)
        }
      })
      outcome = answered
      ask(lastToken)
      return answered
    },
    acknowledge(token, unsaved) {
      if (token === lastToken) settle(unsaved === 0 ? 'flushed' : { unsaved })
    },
  }
}

function ignore(): void {}
