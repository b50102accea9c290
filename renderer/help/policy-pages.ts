import { fallbackLanguage, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { clauseIds, type ClauseId } from '../../shared/policy/ids.ts'

export interface PolicyPage {
  readonly clause: ClauseId
  /** As the page's heading has it, without the clause. */
  readonly title: string
  readonly markdown: string
}

const everyClause: readonly ClauseId[] = [...clauseIds, 'P']
const loaded = new Map<InterfaceLanguage, Promise<readonly PolicyPage[]>>()

/** One file for each language that has pages, so that only those of one are loaded. */
const files = import.meta.glob<{ readonly pages: Readonly<Record<string, string>> }>('./pages-*.ts')

/** The pages in the order of the policy, in English where the language has none; a language's are loaded once. */
export function policyPages(language: InterfaceLanguage): Promise<readonly PolicyPage[]> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const pages = load(language)
  loaded.set(language, pages)
  return pages
}

async function load(language: InterfaceLanguage): Promise<readonly PolicyPage[]> {
  const file = files[`./pages-${language}.ts`] ?? files[`./pages-${fallbackLanguage}.ts`]
  return file === undefined ? [] : pagesInOrder((await file()).pages)
}

export function pagesInOrder(sources: Readonly<Record<string, string>>): readonly PolicyPage[] {
  const byName = new Map(Object.entries(sources).map(([path, source]) => [path.split('/').at(-1) ?? '', source]))
  return everyClause.flatMap((clause): PolicyPage[] => {
    const markdown = byName.get(`${clause}.md`)
    return markdown === undefined ? [] : [{ clause, title: /^# \S+ · (.+)$/m.exec(markdown)?.[1] ?? clause, markdown }]
  })
}

/** The pages that hold every word of a search, accents and case aside; all of them for an empty one. */
export function searchPages(pages: readonly PolicyPage[], query: string): readonly PolicyPage[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return pages
  return pages.filter(({ markdown }) => {
    const text = plain(markdown)
    return words.every((word) => text.includes(word))
  })
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
