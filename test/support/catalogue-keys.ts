import type { TextTree } from '../../shared/i18n/plural-forms.ts'
import { isNode, walk, type SourceFile } from './source-files.ts'

/** Every text with its key, plural forms with theirs. */
export function textsByKey(tree: TextTree, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): (readonly [string, string])[] => {
      const name = path === '' ? key : `${path}.${key}`
      if (value === undefined) return []
      return typeof value === 'string' ? [[name, value]] : [...textsByKey(value, name)]
    }),
  )
}

/** The key that code names: plural forms have one. */
export function askedKey(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '')
}

export interface NamedKeys {
  /** Keys as they stand in code, with a place where they do. */
  readonly literal: ReadonlyMap<string, string>
  /** Keys that are put together, `rules.${}.title`, with a place where they are. */
  readonly families: ReadonlyMap<string, string>
  /** Whether the code has this word or number, or puts it together as `grammar-${family}`, so that it can fill a gap. */
  readonly hasWord: (word: string) => boolean
}

/** What the sources say of keys in these areas of the catalogue. */
export function namedKeys(sources: readonly SourceFile[], areas: readonly string[]): NamedKeys {
  const literal = new Map<string, string>()
  const families = new Map<string, string>()
  const words = new Set<string>()
  const composed = new Set<string>()
  const begins = (text: string) => areas.some((area) => text.startsWith(`${area}.`))
  for (const { program, place } of sources) {
    walk(program, (node) => {
      if (node.type === 'TemplateLiteral' && Array.isArray(node['quasis'])) {
        const pieces = node['quasis'].map((quasi: { readonly value: { readonly raw: string } }) => quasi.value.raw)
        const family = pieces.join('${}')
        if (pieces.length > 1 && begins(family) && /^[\w.${}-]+$/.test(family)) families.set(family, place(node))
        if (/^[a-z][\w-]*\$\{\}$/.test(family)) composed.add(family)
      }
      if (node.type === 'Literal') {
        const value = String(node['value'])
        words.add(value)
        if (begins(value) && /^[a-z]+(?:\.[\w-]+)+$/.test(value)) literal.set(value, place(node))
      }
      if (node.type === 'Property' && isNode(node['key']) && node['key'].type === 'Identifier') {
        words.add(String(node['key']['name']))
      }
    })
  }
  const hasWord = (word: string): boolean =>
    words.has(word) || [...composed].some((one) => gapsFilled(one, word)?.every((gap) => words.has(gap)) === true)
  return { literal, families, hasWord }
}

/** What stands in the gaps of a family for this key, or `null` when the key is not of it. */
export function gapsFilled(family: string, key: string): readonly string[] | null {
  const pattern = family
    .split('${}')
    .map((part) => part.replaceAll('.', '\\.'))
    .join('([\\w-]+)')
  return new RegExp(`^${pattern}$`).exec(key)?.slice(1) ?? null
}
