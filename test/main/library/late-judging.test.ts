import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLateJudging } from '../../../main/library/late-judging.ts'
import { noLanguageTools, type LanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { sampleLibrary } from '../../../shared/template/samples/sample-library.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const [content] = sampleLibrary
if (content === undefined) throw new Error('no sample')
const template = content

/** A language service that learns something at the times it is told to. */
function rig() {
  let tools: LanguageTools = noLanguageTools
  let news = false
  let prepared = 0
  const judged: string[] = []
  const judging = createLateJudging({
    language: {
      get tools() {
        return tools
      },
      prepare: () => {
        prepared += 1
        if (news) tools = { ...tools }
        return Promise.resolve(news)
      },
    },
    library: {
      wantChecks: (ids) => {
        judged.push(...(ids ?? []))
        return { ok: true, value: null }
      },
    },
    rechecks: { start: () => Promise.resolve() },
    delay: 1000,
  })
  return {
    judging,
    judged,
    prepared: () => prepared,
    hasNews: (has: boolean) => {
      news = has
    },
    /** The window asks about a word, and the answer is known from now on. */
    learn: () => {
      tools = { ...tools }
    },
  }
}

describe('judging a template once more after its save', () => {
  it('happens when typing pauses and more is known of its words than at the save', async () => {
    const { judging, judged, prepared, hasNews } = rig()
    hasNews(true)
    for (let key = 0; key < 5; key += 1) {
      judging.saved('a', template)
      await vi.advanceTimersByTimeAsync(900)
    }
    expect(prepared()).toBe(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(prepared()).toBe(1)
    expect(judged).toEqual(['a'])
  })

  it('happens for what the window has asked meanwhile, and not for nothing', async () => {
    const { judging, judged, learn } = rig()
    judging.saved('a', template)
    await vi.advanceTimersByTimeAsync(2000)
    expect(judged).toEqual([])
    judging.saved('a', template)
    learn()
    judging.saved('b', template)
    await vi.advanceTimersByTimeAsync(2000)
    expect(judged).toEqual(['a'])
  })
})
