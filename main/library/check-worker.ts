import { constants, setPriority } from 'node:os'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { GrammarMistake } from '../../shared/policy/language/mistake.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import { createLanguageService, textsOf, type LanguageSetup } from '../language/language-service.ts'
import { contentOrNull } from './rows.ts'

/** What a worker needs to judge one template. */
export interface CheckJob {
  /** JSON, as the library stores it. */
  readonly content: string
  readonly facts: LibraryFacts
}

/** What is said to a worker. The `setup` holds for what comes after it. */
export type CheckOrder =
  | { readonly kind: 'setup'; readonly setup: LanguageSetup }
  | { readonly kind: 'check'; readonly batch: number; readonly jobs: readonly CheckJob[] }
  | { readonly kind: 'words'; readonly question: number; readonly answers: readonly boolean[] | null }
  | {
      readonly kind: 'grammar'
      readonly question: number
      readonly answers: readonly (readonly GrammarMistake[])[] | null
    }

/** What a worker says: verdicts in the order of the jobs, `null` for a content that it cannot read, and what it has to ask. */
export type CheckReport =
  | {
      readonly kind: 'judged'
      readonly batch: number
      readonly policyVersion: string
      readonly verdicts: readonly (Verdict | null)[]
    }
  | { readonly kind: 'words'; readonly question: number; readonly language: string; readonly words: readonly string[] }
  | { readonly kind: 'grammar'; readonly question: number; readonly paragraphs: readonly string[] }

/**
 * The half of the check that runs in a worker, by the same rules and the same service for words and grammar as in the main
 * process. It has no dictionaries: what it does not know of a text's words it asks for, once for each word.
 * @param report says something to whoever started the worker.
 * @returns what takes in the orders.
 */
export function createCheckWorker(report: (said: CheckReport) => void): (order: CheckOrder) => void {
  let last = 0
  const waiting = new Map<number, (answer: CheckOrder) => void>()
  const ask = (question: (number: number) => CheckReport): Promise<CheckOrder> =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      report(question(last))
    })
  const language = createLanguageService({
    engine: {
      async areCorrect(tag, words) {
        const answer = await ask((question) => ({ kind: 'words', question, language: tag, words }))
        return answer.kind === 'words' ? answer.answers : null
      },
      suggest: () => Promise.resolve([]),
    },
    grammar: {
      async check(paragraphs) {
        const answer = await ask((question) => ({ kind: 'grammar', question, paragraphs }))
        if (answer.kind !== 'grammar' || answer.answers === null) throw new Error('no answer')
        return answer.answers
      },
    },
    // Who answers has told it already.
    onProblem: () => undefined,
  })

  const judge = async (batch: number, jobs: readonly CheckJob[]): Promise<void> => {
    const contents = jobs.map(({ content }) => contentOrNull(content))
    await language.prepare(contents.flatMap((content) => (content === null ? [] : textsOf(content))))
    const { tools } = language
    const verdicts = jobs.map(({ facts }, index) => {
      const content = contents[index] ?? null
      return content === null ? null : checkTemplate(content, { tools, library: facts }).verdict
    })
    report({ kind: 'judged', batch, policyVersion: currentPolicy.version, verdicts })
  }

  return (order) => {
    switch (order.kind) {
      case 'setup':
        language.useWordLists(order.setup.lists)
        language.useGrammar(order.setup.isGrammarOn)
        break
      case 'check':
        void judge(order.batch, order.jobs)
        break
      default: {
        const answer = waiting.get(order.question)
        waiting.delete(order.question)
        answer?.(order)
      }
    }
  }
}

/** Lets everything else go first, the window above all: for the process of a worker, before it does anything. */
export function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A system that does not let it is no reason not to judge.
  }
}
