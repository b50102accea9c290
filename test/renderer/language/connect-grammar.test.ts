import { describe, expect, it } from 'vitest'
import { connectGrammar, mostParagraphsAsked } from '../../../renderer/language/connect-grammar.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'

interface Question {
  readonly language: string
  readonly paragraphs: readonly string[]
}

/** A window whose grammar checker finds "was" wrong, and says what it was asked. */
function window(isOn = true, fails = false) {
  const asked: Question[] = []
  let told = 0
  let paused: (() => void) | null = null
  const bridge = {
    invoke: (_: string, input: Question) => {
      asked.push(input)
      const value = input.paragraphs.map((paragraph) => {
        const start = paragraph.indexOf('was')
        return start === -1 ? [] : [{ family: 'agreement', span: [start, start + 3], replacement: 'were' }]
      })
      return Promise.resolve(fails ? { ok: false, failure: { kind: 'cancelled' } } : { ok: true, value })
    },
  } as unknown as Pick<Bridge, 'invoke'>
  const grammar = connectGrammar(
    bridge,
    isOn,
    () => (told += 1),
    (callback) => {
      paused = callback
      return () => (paused = null)
    },
  )
  const pause = async (): Promise<void> => {
    paused?.()
    paused = null
    // Answers and what follows from them are microtasks.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const spans = (text: string, language = 'en-CA') => grammar.mistakesIn(text, language)?.map(({ span }) => span)
  return { asked, grammar, pause, spans, told: () => told }
}

describe('[F11] the window’s grammar', () => {
  it('is asked for when typing pauses, once for each paragraph, and tells when there is something', async () => {
    const { asked, pause, spans, told } = window()
    expect([spans('We was told.'), spans('It is all right.')]).toEqual([[], []])
    expect(asked).toEqual([])
    await pause()
    expect(asked).toEqual([{ language: 'en-CA', paragraphs: ['We was told.', 'It is all right.'] }])
    expect([spans('We was told.'), spans('It is all right.'), told()]).toEqual([[[3, 6]], [], 1])
    await pause()
    expect(asked).toHaveLength(1)
  })

  it('asks about the newest text of a paragraph alone, and keeps what was said of the rest meanwhile', async () => {
    const { asked, pause, spans } = window()
    spans('We was told.')
    await pause()
    expect(spans('We was told. N')).toEqual([[3, 6]])
    expect(spans('We was told. No')).toEqual([[3, 6]])
    expect(spans('We was told. Now')).toEqual([[3, 6]])
    await pause()
    expect(asked.at(-1)?.paragraphs).toEqual(['We was told. Now'])
  })

  it('is asked about long texts in several questions, about English alone, and never about greetings', async () => {
    const { asked, pause, spans } = window()
    for (let number = 0; number < mostParagraphsAsked + 10; number += 1)
      spans(`Paragraph ${number} is long by ${number}.`)
    expect([spans('Nous était là hier.', 'fr-CA'), spans('Hello Marie,')]).toEqual([undefined, []])
    await pause()
    expect(asked.map(({ paragraphs }) => paragraphs.length)).toEqual([mostParagraphsAsked, 10])
  })

  it('is neither asked nor known while it is off, and both again when it is on', async () => {
    const { asked, grammar, pause, spans, told } = window(false)
    expect(spans('We was told.')).toBeUndefined()
    await pause()
    expect(asked).toEqual([])
    grammar.setOn(true)
    expect(told()).toBe(1)
    spans('We was told.')
    await pause()
    expect(spans('We was told.')).toEqual([[3, 6]])
    grammar.setOn(false)
    expect([spans('We was told.'), told()]).toEqual([undefined, 3])
  })

  it('lets the check go on when nobody answers, and does not ask at every key', async () => {
    const { asked, pause, spans } = window(true, true)
    spans('We was told.')
    await pause()
    expect(spans('We was told.')).toEqual([])
    await pause()
    expect(asked).toHaveLength(1)
  })
})
