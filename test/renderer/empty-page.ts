import type { ListPage } from '../../shared/template/library-list.ts'

/** What a library without templates answers. */
export const emptyPage: ListPage = { rows: [], offset: 0, total: 0, isCut: false, corrected: null }
