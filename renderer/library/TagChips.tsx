import type { ReactNode } from 'react'

/** As many as a line has room for. */
const mostShown = 1

/** The tags of a template in a line of the list. */
export function TagChips({ tags }: { readonly tags: readonly string[] }): ReactNode {
  if (tags.length === 0) return null
  const rest = tags.slice(mostShown)
  return (
    <span className="library-row-tags" title={tags.join(', ')}>
      {tags.slice(0, mostShown).map((tag) => (
        <span key={tag} className="tag-chip" dir="auto">
          {tag}
        </span>
      ))}
      {rest.length === 0 ? null : (
        <span className="tag-chip">
          <span aria-hidden>+{rest.length}</span>
          <span className="visually-hidden">{rest.join(', ')}</span>
        </span>
      )}
    </span>
  )
}
