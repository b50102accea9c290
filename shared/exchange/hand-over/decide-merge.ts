/** What a library or a file knows of one template's texts. */
export interface TextHistory {
  /** `versionHash` of its current text. */
  readonly current: string
  /** Of the texts that it came from. */
  readonly earlier: ReadonlySet<string>
  /** ISO 8601, UTC. */
  readonly changedAt: string
}

/**
 * How the text of a file stands to that of the library. `forward`: it goes on from ours. `behind`: ours goes on from it.
 * `forked`: neither knows the other.
 */
export type TextRelation = 'new' | 'same' | 'forward' | 'behind' | 'forked'

/**
 * Which text goes on from which. Where both know each other's text, because one side went back to an earlier one, the later
 * change goes on: either way both texts are kept, one of them in the history.
 */
export function decideMerge(ours: TextHistory | null, theirs: TextHistory): TextRelation {
  if (ours === null) return 'new'
  if (ours.current === theirs.current) return 'same'
  const theyKnowOurs = theirs.earlier.has(ours.current)
  const weKnowTheirs = ours.earlier.has(theirs.current)
  if (theyKnowOurs && weKnowTheirs) return theirs.changedAt > ours.changedAt ? 'forward' : 'behind'
  if (theyKnowOurs) return 'forward'
  return weKnowTheirs ? 'behind' : 'forked'
}
