import type { CheckResult } from '../shared/policy/finding.ts'
import type { TemplateContent, Variant } from '../shared/template/template.ts'

export interface CheckJob {
  readonly content: TemplateContent
  readonly variant: Variant
}

export interface CheckScheduler {
  /** Asks for a check of this text; an earlier one that has not begun is dropped. */
  request(job: CheckJob): void
  cancel(): void
}

/** A window that nobody sees makes no frames, and its text is checked all the same. Unit: milliseconds. */
const longestWaitForFrame = 250

/** Calls back once the frame that is being made has been painted. */
export function afterPaint(callback: () => void): () => void {
  let isCancelled = false
  const withoutFrame = setTimeout(() => {
    cancelAnimationFrame(frame)
    isCancelled = true
    callback()
  }, longestWaitForFrame)
  const frame = requestAnimationFrame(() => {
    clearTimeout(withoutFrame)
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      channel.port1.close()
      if (!isCancelled) callback()
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
  return () => {
    isCancelled = true
    clearTimeout(withoutFrame)
    cancelAnimationFrame(frame)
  }
}

/** Checks after the keystroke is on the screen, so that checking never delays it; results are always of the newest text. */
export function createCheckScheduler(
  check: (content: TemplateContent, variant: Variant) => CheckResult,
  onResult: (result: CheckResult, job: CheckJob) => void,
  later: (callback: () => void) => () => void = afterPaint,
): CheckScheduler {
  let waiting: CheckJob | null = null
  let stop: (() => void) | null = null
  return {
    request(job) {
      waiting = job
      stop ??= later(() => {
        stop = null
        const current = waiting
        waiting = null
        if (current !== null) onResult(check(current.content, current.variant), current)
      })
    },
    cancel() {
      waiting = null
      stop?.()
      stop = null
    },
  }
}
