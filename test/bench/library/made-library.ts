import { openConnection } from '../../../main/library/connection.ts'
import { openLibrary, type Library, type LibraryOptions } from '../../../main/library/library.ts'
import { purposes, storeIds } from '../../../shared/template/purpose.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import type { TemplateContent, Variant } from '../../../shared/template/template.ts'

/** Chance that repeats itself: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const languages = ['en-CA', 'fr-CA', 'de-DE'] as const
const syllables =
  'ba de fi go lu mer ton ri sa ve order ship par cel re turn pay ment col is ré ten für über ung lie fer'.split(' ')

/** Words as common as words are: each half as often as the one of half its rank. */
export function makeVocabulary(random: () => number, size: number): readonly string[] {
  const words = new Set<string>()
  while (words.size < size) {
    const length = 1 + Math.floor(random() * 4)
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''))
  }
  return [...words]
}

export function pickWord(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? ''
}

function makeContent(words: readonly string[], random: () => number): TemplateContent {
  const some = (count: number) => Array.from({ length: count }, () => pickWord(words, random)).join(' ')
  const purpose = purposes[Math.floor(random() * purposes.length)] ?? 'reply'
  const store = storeIds[Math.floor(random() * storeIds.length)] ?? 'CA'
  const texts = () => Array.from({ length: 4 }, () => `${some(25)}.`)
  const [first, ...others] = languages.map((language) => ({
    ...sample('en-CA', '', purpose, null, texts()).variants[0],
    language,
  }))
  const whole = sample('en-CA', some(4), purpose, null, texts())
  const variants: readonly [Variant, ...Variant[]] = [first ?? whole.variants[0], ...others]
  return { ...whole, store, variants }
}

/** A library with this many templates in three languages of a hundred words each, opened and indexed. */
export function makeLibrary(
  options: LibraryOptions,
  count: number,
): {
  readonly library: Library
  readonly ids: readonly string[]
  readonly words: readonly string[]
  readonly indexing: number
} {
  const random = chance(count)
  const words = makeVocabulary(random, 20_000)
  const opened = openLibrary(options)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const library = opened.value
  const connection = openConnection(library.path)
  const ids: string[] = []
  const start = Date.UTC(2030, 0, 1)
  while (ids.length < count) {
    connection.transaction(() => {
      for (let batch = 0; batch < 1000 && ids.length < count; batch += 1) {
        const content = makeContent(words, random)
        const id = options.newId()
        const time = new Date(start + ids.length * 60_000).toISOString()
        const grade = random()
        const verdict = grade < 0.8 ? 'clean' : grade < 0.9 ? 'confirm' : 'violation'
        connection.run(
          `INSERT INTO templates (id, revision, created_at, changed_at, title, purpose, store, language, verdict,
             violations, confirms, policy_version, content) VALUES (?, 1, ?, ?, ?, ?, ?, 'en-CA', ?, 0, 0, 'made', ?)`,
          id,
          time,
          time,
          content.title,
          content.purpose,
          content.store,
          verdict,
          JSON.stringify(content),
        )
        ids.push(id)
      }
    })
  }
  connection.close()
  const before = performance.now()
  const left = library.indexPending(() => false)
  if (!left.ok) throw new Error(left.failure.kind)
  return { library, ids, words, indexing: performance.now() - before }
}
