import { setImmediate } from 'node:timers/promises'

/** Does steps with a turn for the window's questions between two of them. */
export async function inTurns<Value>(steps: Generator<undefined, Value, undefined>): Promise<Value> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}
