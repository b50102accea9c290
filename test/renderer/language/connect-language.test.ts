import { describe, expect, it } from 'vitest'
import { connectLanguage, mostWordsAsked } from '../../../renderer/language/connect-language.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { LanguageTools } from '../../../shared/policy/language/language-tools.ts'

interface Question {
  readonly language: string
  readonly words: readonly string[]
}

/** A window whose dictionary knows words of up to four letters, and says what it was asked. */
function window(answer: (word: string) => boolean | null = (word) => word.length <= 4, fails = false) {
  const asked: Question[] = []
  const later: (() => void)[] = []
  const paused = new Set<() => void>()
  const told: LanguageTools[] = []
  const bridge = {
    invoke: (_: string, input: Question) => {
      asked.push(input)
      return Promise.resolve(
        fails
          ? { ok: false, failure: { kind: 'cancelled' } }
          : { ok: true, value: input.words.map((word) => answer(word)) },
      )
    },
  } as unknown as Pick<Bridge, 'invoke'>
  const language = connectLanguage(
    bridge,
    (tools) => told.push(tools),
    () => Promise.resolve(() => ({ en: 1 })),
    (callback) => later.push(callback),
    (callback) => {
      paused.add(callback)
      return () => paused.delete(callback)
    },
  )
  const newest = (): LanguageTools => {
    const tools = told.at(-1)
    if (tools === undefined) throw new Error('no tools were told of')
    return tools
  }
  const idle = async (): Promise<void> => {
    for (const callback of [...later.splice(0), ...paused]) callback()
    paused.clear()
    // Answers and what follows from them are microtasks.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return {
    asked,
    told,
    paused,
    newest,
    idle,
    language,
    isCorrect: (word: string, language = 'en-CA') => newest().isCorrectWord?.(word, language),
  }
}

describe('[F11] the window’s dictionary', () => {
  it('knows nothing at first, asks for all words of a check at once, and tells when the answers are there', async () => {
    const { asked, told, idle, isCorrect } = window()
    expect([isCorrect('lamp'), isCorrect('lammp'), isCorrect('lamp')]).toEqual([null, null, null])
    await idle()
    expect(asked).toEqual([{ language: 'en-CA', words: ['lamp', 'lammp'] }])
    expect([isCorrect('lamp'), isCorrect('lammp')]).toEqual([true, false])
    expect(new Set(told).size).toBe(told.length)
    await idle()
    expect(asked).toHaveLength(1)
  })

  it('keeps languages apart', async () => {
    const { asked, idle, isCorrect } = window()
    isCorrect('chat', 'fr-CA')
    isCorrect('chat', 'en-CA')
    await idle()
    expect(asked).toEqual([
      { language: 'fr-CA', words: ['chat'] },
      { language: 'en-CA', words: ['chat'] },
    ])
  })

  it('asks for many words in several questions', async () => {
    const { asked, idle, isCorrect } = window()
    for (let index = 0; index < mostWordsAsked + 1; index += 1) isCorrect(`w${index}`)
    await idle()
    expect(asked.map(({ words }) => words.length)).toEqual([mostWordsAsked, 1])
  })

  it.each([
    ['has no dictionary', (): boolean | null => null, false],
    ['gets no answer', (): boolean | null => true, true],
  ])('asks once and stays silent when it %s', async (_, answer, fails) => {
    const { asked, told, idle, isCorrect } = window(answer, fails)
    await idle()
    const before = told.length
    isCorrect('lamp', 'ko-KR')
    await idle()
    expect(isCorrect('lamp', 'ko-KR')).toBeNull()
    await idle()
    expect(asked).toHaveLength(1)
    expect(told).toHaveLength(before)
  })

  it('takes what is on a word list for right at once, and what has left it for what the dictionary says', async () => {
    const { told, idle, language, isCorrect } = window()
    isCorrect('lammp')
    await idle()
    expect(isCorrect('lammp')).toBe(false)
    const before = told.length
    language.useWordLists({ personal: ['lammp'], team: [], storeName: 'Kwiik' })
    expect(told).toHaveLength(before + 1)
    expect([isCorrect('lammp'), isCorrect('Lammp'), isCorrect('kwiik')]).toEqual([true, true, true])
    language.useWordLists({ personal: [], team: [], storeName: '' })
    expect(told).toHaveLength(before + 2)
    expect(isCorrect('lammp')).toBe(false)
  })

  it('[C4] has the statistics of letters once there is time for them', async () => {
    const { newest, idle } = window()
    expect(newest().languageScores).toBeNull()
    await idle()
    expect(newest().languageScores?.('x')).toEqual({ en: 1 })
  })

  it('waits while a word is being written, and then asks for all that was written of it at once', async () => {
    const { asked, paused, idle, isCorrect } = window()
    for (const part of ['par', 'parc', 'parcl']) {
      isCorrect(part)
      await Promise.resolve()
      expect(paused.size).toBe(1)
    }
    expect(asked).toEqual([])
    await idle()
    expect(asked).toEqual([{ language: 'en-CA', words: ['par', 'parc', 'parcl'] }])
  })

  it('has nothing checked again when every word is right, as a word that nobody has answered for passes for right', async () => {
    const { told, idle, isCorrect } = window()
    await idle()
    const before = told.length
    isCorrect('lamp')
    isCorrect('oak')
    await idle()
    expect([isCorrect('lamp'), isCorrect('oak')]).toEqual([true, true])
    expect(told).toHaveLength(before)
    isCorrect('lammp')
    await idle()
    expect(told).toHaveLength(before + 1)
  })

  it('asks for what came while it was asking', async () => {
    const { asked, idle, isCorrect, paused } = window()
    isCorrect('lamp')
    for (const callback of paused) callback()
    paused.clear()
    isCorrect('oak')
    await idle()
    await idle()
    expect(asked.map(({ words }) => words)).toEqual([['lamp'], ['oak']])
  })
})
