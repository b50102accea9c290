import type { Store } from '../template/purpose.ts'

export type Paper = 'A4' | 'Letter'

const letterStores: ReadonlySet<Store> = new Set(['CA', 'US', 'MX'])

/** What templates for these stores are printed on: Letter where the offices of all of them have it, A4 otherwise. */
export function paperOf(stores: readonly Store[]): Paper {
  return stores.every((store) => letterStores.has(store)) ? 'Letter' : 'A4'
}
