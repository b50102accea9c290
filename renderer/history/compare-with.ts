import type { Version } from '../../shared/template/version.ts'

/** With what a version is compared: the one before it in the list, the current one, or any by its revision. */
export type CompareSide = 'before' | 'now' | number

/** The choice for one version. */
export interface CompareChoices {
  readonly near: readonly ('before' | 'now')[]
  /** Versions that somebody asked for: named, approved, restored, imported. The newest first, as all lists here. */
  readonly marked: readonly Version[]
  readonly others: readonly Version[]
}

/** @param shown the versions of the list, the newest first @param current the revision of the current version */
export function compareChoices(version: Version, shown: readonly Version[], current: number): CompareChoices {
  const isCurrent = version.revision === current
  const rest = shown.filter(({ revision }) => revision !== version.revision && revision !== current)
  return {
    near: isCurrent ? ['before'] : ['before', 'now'],
    marked: rest.filter(isMarked),
    others: rest.filter((one) => !isMarked(one)),
  }
}

/** The version to compare with, where the side that was chosen for another version may not apply to this one. */
export function comparedVersion(
  side: CompareSide,
  version: Version,
  before: Version | null,
  versions: readonly Version[],
): { readonly side: CompareSide; readonly other: Version | null } {
  const chosen = side === 'now' ? versions[0] : versions.find(({ revision }) => revision === side)
  if (side === 'before' || chosen === undefined || chosen.revision === version.revision) {
    return { side: 'before', other: before }
  }
  return { side: chosen.revision === versions[0]?.revision ? 'now' : side, other: chosen }
}

function isMarked({ comment, approval, kind }: Version): boolean {
  return comment !== '' || approval !== null || kind === 'restored' || kind === 'imported'
}
