import type { ElectronApplication } from '@playwright/test'

const lostAnswer = 'promise was garbage collected'
/** With a collection every few milliseconds, one asking in twelve loses the answer. */
const mostAskings = 20

/**
 * Makes `app.evaluate` keep each answer in the app until it has arrived. V8's inspector holds the promise of an
 * evaluation weakly, also where the function answers at once, and a collection before its turn loses the answer
 * ("Resulting promise was garbage collected"), though the function ran. It is not run again: it may have clicked.
 */
export function keepAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  let asked = 0
  const evaluateOnce = async (wanted: (electron: never, arg: unknown) => unknown, arg: unknown): Promise<unknown> => {
    asked += 1
    const place = `answer ${asked}`
    try {
      return await evaluate(
        (electron, given) => {
          const run = process.getBuiltinModule('node:vm').runInThisContext(`(${given.source})`) as (
            ...args: readonly unknown[]
          ) => unknown
          const answer = run(electron, given.arg)
          Reflect.set(globalThis, given.place, answer)
          return answer
        },
        { source: String(wanted), place, arg },
      )
    } catch (error) {
      if (!isLost(error)) throw error
    }
    for (let askings = 1; ; askings += 1)
      try {
        return await evaluate((_electron, given) => Reflect.get(globalThis, given) as unknown, place)
      } catch (error) {
        if (!isLost(error) || askings === mostAskings) throw error
      }
  }
  app.evaluate = evaluateOnce as ElectronApplication['evaluate']
}

const isLost = (error: unknown): boolean => String(error).includes(lostAnswer)
