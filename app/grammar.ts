import { utilityProcess, type UtilityProcess } from 'electron'
import type { GrammarEngine } from '../main/language/grammar-engine.ts'
import type { Log } from '../main/log.ts'
import type { GrammarMistake } from '../shared/policy/language/mistake.ts'
import type { GrammarAnswer, GrammarQuestion } from './grammar-process.ts'

/** After so long without a question the process is ended, which gives some 400 MB back. Unit: milliseconds. */
const idleLimit = 5 * 60_000

interface Waiting {
  readonly resolve: (answers: readonly (readonly GrammarMistake[])[]) => void
  readonly reject: (error: Error) => void
}

/**
 * The grammar checker in a process of its own, which is started at the first question and ended when nobody has asked for
 * some minutes. When the process dies, the questions that wait fail, and the next one starts another.
 * @param script the built `grammar-process.ts`.
 */
export function createGrammar(script: string, log: Log): GrammarEngine {
  let child: UtilityProcess | null = null
  let last = 0
  let idle: NodeJS.Timeout | null = null
  const waiting = new Map<number, Waiting>()

  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(script, [], { serviceName: 'Plumeline grammar', stdio: 'ignore' })
    started.on('message', (answer: GrammarAnswer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('error' in answer) one?.reject(new Error(answer.error))
      else one?.resolve(answer.answers)
      endWhenIdle()
    })
    started.on('exit', (code) => {
      if (child !== started) return
      child = null
      log.warn('grammar process ended', { code })
      for (const { reject } of waiting.values()) reject(new Error('the grammar process ended'))
      waiting.clear()
    })
    return started
  }
  const endWhenIdle = (): void => {
    if (idle !== null) clearTimeout(idle)
    idle = setTimeout(() => {
      if (waiting.size > 0) return
      const ended = child
      child = null
      ended?.kill()
    }, idleLimit)
    // The app need not wait for it to quit.
    idle.unref()
  }

  return {
    check: (paragraphs) =>
      new Promise((resolve, reject) => {
        child ??= start()
        last += 1
        waiting.set(last, { resolve, reject })
        const question: GrammarQuestion = { id: last, paragraphs }
        // A process's port has no origin.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        child.postMessage(question)
      }),
  }
}
