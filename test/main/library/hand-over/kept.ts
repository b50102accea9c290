import type { Library } from '../../../../main/library/library.ts'
import { said } from '../blocks.ts'
import { valueOf } from '../test-content.ts'

/** What a library holds, but for ids and times that every round has of its own. */
export interface Kept {
  readonly titles: readonly string[]
  /** First texts of the current versions. */
  readonly texts: readonly string[]
  /** Of every template how its versions came to be, in the order of the titles. */
  readonly histories: readonly string[]
  readonly words: readonly string[]
}

export function kept(library: Library): Kept {
  const templates = valueOf(library.idsToShare())
    .map((id) => valueOf(library.open(id)))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
  return {
    titles: templates.map(({ title }) => title),
    texts: templates.map((template) => said(template)[0] ?? ''),
    histories: templates.map(({ id, title }) => {
      const versions = valueOf(library.versions(id))
      return `${title}: ${versions.map(({ kind, author, origin }) => `${kind} ${author} ${origin?.title ?? ''}`).join(', ')}`
    }),
    words: valueOf(library.teamWords()).words,
  }
}
