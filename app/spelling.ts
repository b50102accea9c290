import { utilityProcess, type UtilityProcess } from 'electron'
import type { SpellingEngine } from '../main/language/spelling-engine.ts'
import type { Log } from '../main/log.ts'
import type { NumberedQuestion, SpellingAnswer, SpellingQuestion } from './spelling-process.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The dictionaries in a process of their own, which is started at the first question: loading one keeps a thread busy for
 * up to two seconds. When the process dies, the questions that wait fail, and the next one starts another.
 * @param script the built `spelling-process.ts`.
 * @param dictionaries the folder that a package has them in; `null` for where npm puts them.
 */
export function createSpelling(script: string, dictionaries: string | null, log: Log): SpellingEngine {
  let child: UtilityProcess | null = null
  let last = 0
  const waiting = new Map<number, Waiting>()

  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(script, dictionaries === null ? [] : [dictionaries], {
      serviceName: 'Plumeline spelling',
      stdio: 'ignore',
    })
    started.on('message', (answer: SpellingAnswer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('error' in answer) one?.reject(new Error(answer.error))
      else one?.resolve(answer.value)
    })
    started.on('exit', (code) => {
      if (child === started) child = null
      if (code !== 0) log.warn('spelling process ended', { code })
      for (const { reject } of waiting.values()) reject(new Error('the spelling process ended'))
      waiting.clear()
    })
    return started
  }
  const ask = (question: SpellingQuestion): Promise<unknown> =>
    new Promise((resolve, reject) => {
      child ??= start()
      last += 1
      waiting.set(last, { resolve, reject })
      const numbered: NumberedQuestion = { ...question, id: last }
      // A process's port has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      child.postMessage(numbered)
    })

  return {
    areCorrect: (language, words) =>
      ask({ kind: 'check', language, words }) as ReturnType<SpellingEngine['areCorrect']>,
    suggest: (language, word) => ask({ kind: 'suggest', language, word }) as ReturnType<SpellingEngine['suggest']>,
  }
}
