/** What steps come to, without a rest in between. */
export function toTheEnd<Value>(steps: Generator<undefined, Value, undefined>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
