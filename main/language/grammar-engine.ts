import { readFile } from 'node:fs/promises'
import type * as HarperModule from 'harper.js'
import type { GrammarMistake } from '../../shared/policy/language/mistake.ts'
import { englishPhrases } from './english-phrases.ts'
import type { GrammarFiles } from './grammar-files.ts'
import { grammarRules, isTrusted } from './grammar-rules.ts'

/** Finds mistakes of English grammar. Its first answer takes 1 to 2 s and some 360 MB, which stay. */
export interface GrammarEngine {
  /** What is wrong in each paragraph, in reading order; placeholders are masked as in `MessageText.masked`. */
  check(paragraphs: readonly string[]): Promise<readonly (readonly GrammarMistake[])[]>
}

export function createGrammarEngine(files: GrammarFiles): GrammarEngine {
  let loading: Promise<HarperModule.Linter> | null = null
  const load = async (): Promise<HarperModule.Linter> => {
    const { LocalLinter, Dialect, createBinaryModuleFromUrl } = (await import(
      /* @vite-ignore */ files.module
    )) as typeof HarperModule
    // Read here: the library takes a path from the URL as it stands, and stumbles over spaces and drive letters.
    const binary = URL.createObjectURL(new Blob([await readFile(files.binary)], { type: 'application/wasm' }))
    try {
      const linter = new LocalLinter({
        binary: createBinaryModuleFromUrl(binary, 'slim'),
        dialect: Dialect.Canadian,
      })
      const every = await linter.getDefaultLintConfig()
      await linter.setLintConfig(Object.fromEntries(Object.keys(every).map((rule) => [rule, rule in grammarRules])))
      return linter
    } finally {
      URL.revokeObjectURL(binary)
    }
  }

  return {
    async check(paragraphs) {
      loading ??= load()
      // A file that could not be read now may be there next time.
      loading.catch(() => (loading = null))
      const linter = await loading
      const answers: (readonly GrammarMistake[])[] = []
      for (const paragraph of paragraphs) answers.push(await mistakesIn(paragraph, linter))
      return answers
    },
  }
}

async function mistakesIn(paragraph: string, linter: HarperModule.Linter): Promise<readonly GrammarMistake[]> {
  const text = readable(paragraph)
  const found: GrammarMistake[] = [...englishPhrases(text)]
  const offsetOf = unitsOf(text)
  const byRule = await linter.organizedLints(text, { language: 'plaintext' })
  for (const [rule, lints] of Object.entries(byRule)) {
    const family = grammarRules[rule]
    for (const lint of lints) {
      const { start, end } = lint.span()
      const span = [offsetOf(start), offsetOf(end)] as const
      const replacement = onlyReplacement(lint.suggestions(), text.slice(...span))
      lint.free()
      if (family === undefined || !isTrusted(rule, text, span)) continue
      const mistake = { family, span, replacement: withoutOneAnswer.has(rule) ? null : replacement }
      found.push(rule === 'AnA' ? withNextWord(mistake, text) : mistake)
    }
  }
  const apostrophe = paragraph.includes('’') ? '’' : "'"
  return apart(found.filter(({ span }) => !isBesidePlaceholder(paragraph, span))).map((mistake) => ({
    ...mistake,
    replacement: mistake.replacement?.replaceAll("'", apostrophe) ?? null,
  }))
}

/** "We can replaced it": can replace, or can be replaced. */
const withoutOneAnswer: ReadonlySet<string> = new Set(['ModalBeAdjective'])

/** An article alone says nothing. */
function withNextWord(mistake: GrammarMistake, text: string): GrammarMistake {
  const [start, end] = mistake.span
  const next = /^ [a-z]+/u.exec(text.slice(end))?.[0] ?? ''
  const replacement = mistake.replacement === null ? null : mistake.replacement + next
  return { ...mistake, span: [start, end + next.length], replacement }
}

/**
 * A placeholder reads as a name of unknown gender and number: no rule knows the word. Some rules know the straight
 * apostrophe alone.
 */
const readable = (text: string): string =>
  text.replace(/\uE000+/gu, (fill) => `Q${'q'.repeat(fill.length - 1)}`).replaceAll('’', "'")

// What a placeholder will hold decides on its neighbours: "a {{product_name}}", "{{count}} screw".
function isBesidePlaceholder(text: string, [start, end]: readonly [number, number]): boolean {
  return /\uE000/u.test(text.slice(Math.max(0, start - 2), end + 2))
}

/** Harper counts characters, JavaScript UTF-16 units. */
function unitsOf(text: string): (character: number) => number {
  if (!/[\uD800-\uDBFF]/u.test(text)) return (character) => character
  const starts: number[] = []
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at)
  return (character) => starts[character] ?? text.length
}

/** What to write instead, when there is one way only. */
function onlyReplacement(suggestions: readonly HarperModule.Suggestion[], problem: string): string | null {
  const texts = new Set(
    suggestions.map((suggestion) => {
      const text = suggestion.get_replacement_text()
      // 0 replaces, 1 removes, 2 inserts after.
      const written = suggestion.kind() === 2 ? problem + text : suggestion.kind() === 1 ? '' : text
      suggestion.free()
      return written
    }),
  )
  const [only] = texts
  return texts.size === 1 && only !== undefined ? only : null
}

/** In reading order, of those that overlap the first only: one mistake is said once. */
function apart(mistakes: readonly GrammarMistake[]): readonly GrammarMistake[] {
  let last = -1
  return mistakes
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span: [start, end] }) => {
      if (start < last) return false
      last = end
      return true
    })
}
