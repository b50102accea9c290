import { Slice, type Schema } from '@tiptap/pm/model'

/** Kind of clipboard data that names the last copy. What it holds is worth nothing outside of this window. */
export const ownCopyType = 'application/x-plumeline-copy'

interface OwnCopy {
  readonly token: string
  readonly slice: unknown
}

/** The clipboard may hold anything that says it is ours: only what this window has kept itself is taken for that. */
let last: OwnCopy | null = null

/** Keeps a copied slice of the editor, and gives the token by which it is found again. */
export function keepOwnCopy(slice: Slice): string {
  const token = crypto.randomUUID()
  last = { token, slice: slice.toJSON() }
  return token
}

/** The slice that was copied under a token, for an editor's schema; `null` for another's token, or one that no longer fits. */
export function ownCopy(token: string, schema: Schema): Slice | null {
  if (last === null || token === '' || token !== last.token) return null
  try {
    const slice = Slice.fromJSON(schema, last.slice)
    slice.content.forEach((node) => node.check())
    return slice
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
