import { editor as english } from '../../shared/i18n/en/editor.ts'
import { editor as french } from '../../shared/i18n/fr/editor.ts'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import { placeholderNames, type PlaceholderName } from '../../shared/message/placeholders.ts'

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

const searchTexts = placeholderNames.map((name) => ({
  name,
  text: fold(
    [name, name.replaceAll('_', ' '), english.placeholders[name].label, french.placeholders[name].label].join('\n'),
  ),
}))

/**
 * The placeholders whose token, or label in any language of the interface, holds every word of a query. Accents and
 * case do not count.
 */
export function searchPlaceholders(query: string): readonly PlaceholderName[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return searchTexts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ name }) => name)
}

/** The shared blocks whose name holds every word of a query. Accents and case do not count. */
export function searchBlocks(blocks: readonly SharedBlockNode[], query: string): readonly SharedBlockNode[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return blocks.filter(({ attrs }) => {
    const name = fold(attrs.name)
    return words.every((word) => name.includes(word))
  })
}
