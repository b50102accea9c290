/** Why SQLite's files may come to harm in a folder, as far as its path tells. */
export type PlaceWarning =
  /** `service` is its own name, the same in every language. */
  { readonly kind: 'synced'; readonly service: string } | { readonly kind: 'network' }

/** Where the library is now. Paths are for showing: no command takes one. */
export interface LibraryPlace {
  readonly folder: string
  readonly isUsual: boolean
  readonly usualFolder: string
  /** The folder that was chosen and could not be used at the start; `null` when it is the one in use. */
  readonly missedFolder: string | null
  readonly warning: PlaceWarning | null
}

/** What is to be done with a folder: bring the library there, or go on with the one that is there. */
export type PlaceUse = 'move' | 'use'

export type PlaceProblem =
  | 'same'
  /** Within the app itself, or within what it keeps for its own work. */
  | 'app-folder'
  | 'missing'
  | 'not-writable'
  | 'too-small'
  /** Never written over: it can be used instead. */
  | 'has-library'
  /** Of a library that is not there: ours would push them out. */
  | 'has-backups'
  | 'no-library'
  | 'damaged'
  | 'newer'
  | 'busy'

/** What would be done, for the person to agree to. */
export interface PlacePlan {
  /** Names the plan to `library/move`. */
  readonly token: number
  readonly use: PlaceUse
  readonly folder: string
  readonly isUsual: boolean
  readonly warning: PlaceWarning | null
  /** In the library that would be used; `null` where that is not known. */
  readonly templates: number | null
  /** Nothing is done while there is one. */
  readonly problem: PlaceProblem | null
  /** Of a folder that is too small. Unit: bytes. */
  readonly space: { readonly needed: number; readonly free: number } | null
}
