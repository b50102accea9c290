import { utilityProcess, type UtilityProcess } from 'electron'
import type { SpellingEngine } from '../main/language/spelling-engine.ts'
import type { Log } from '../main/log.ts'
import type { NumberedQuestion, SpellingAnswer, SpellingQuestion } from './spelling-process.ts'

/** Suggestions are asked for now and then: their dictionaries are given back after this rest. Unit: milliseconds. */
const suggestionsRest = 120_000

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The dictionaries in processes of their own, each started at its first question: loading one keeps a thread busy for up
 * to two seconds. Suggestions have a process for themselves, because one takes up to half a second, in which no word of
 * a text could be looked up. When a process dies, the questions that wait for it fail, and the next one starts another.
 * @param script the built `spelling-process.ts`.
 * @param dictionaries the folder that a package has them in; `null` for where npm puts them.
 */
export function createSpelling(script: string, dictionaries: string | null, log: Log): SpellingEngine {
  const start = (serviceName: string) => (): UtilityProcess =>
    utilityProcess.fork(script, dictionaries === null ? [] : [dictionaries], { serviceName, stdio: 'ignore' })
  const checks = createQuestions(start('Plumeline spelling'), null, log)
  const suggestions = createQuestions(start('Plumeline suggestions'), suggestionsRest, log)
  return {
    areCorrect: (language, words) =>
      checks({ kind: 'check', language, words }) as ReturnType<SpellingEngine['areCorrect']>,
    suggest: (language, word) =>
      suggestions({ kind: 'suggest', language, word }) as ReturnType<SpellingEngine['suggest']>,
  }
}

/** @param rest after so long without a question the process is ended; `null` for never. */
function createQuestions(
  start: () => UtilityProcess,
  rest: number | null,
  log: Log,
): (question: SpellingQuestion) => Promise<unknown> {
  let child: UtilityProcess | null = null
  let last = 0
  let end: ReturnType<typeof setTimeout> | undefined
  const waiting = new Map<number, Waiting>()

  const begin = (): UtilityProcess => {
    const started = start()
    started.on('message', (answer: SpellingAnswer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('error' in answer) one?.reject(new Error(answer.error))
      else one?.resolve(answer.value)
      if (rest !== null && waiting.size === 0) restAfter(rest)
    })
    started.on('exit', (code) => {
      // One that was given back has left the questions to the next.
      if (child !== started) return
      child = null
      if (code !== 0) log.warn('spelling process ended', { code })
      for (const { reject } of waiting.values()) reject(new Error('the spelling process ended'))
      waiting.clear()
    })
    return started
  }
  const restAfter = (milliseconds: number): void => {
    clearTimeout(end)
    end = setTimeout(() => {
      const resting = child
      child = null
      resting?.kill()
    }, milliseconds)
    end.unref()
  }
  return (question) =>
    new Promise((resolve, reject) => {
      clearTimeout(end)
      child ??= begin()
      last += 1
      waiting.set(last, { resolve, reject })
      const numbered: NumberedQuestion = { ...question, id: last }
      // A process's port has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      child.postMessage(numbered)
    })
}
