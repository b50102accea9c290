import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/ipc/contract.ts'
import type { ListPage } from '../../shared/template/library-list.ts'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { useAppStore } from '../store.ts'
import type { TranslatableTemplate } from './translation-choice.ts'

interface Translatable {
  /** The first templates of the list, or what the search found; `null` until there is an answer. */
  readonly found: readonly TemplateSummary[] | null
  /** Every template that can be selected, by its id. */
  readonly templates: ReadonlyMap<string, TranslatableTemplate>
  readonly failure: Failure | null
}

const nothing: Translatable = { found: null, templates: new Map(), failure: null }

/** The library's templates as an export for translation needs them, read afresh: what is typed is on the disk by then. */
export function useTranslatable(query: string): Translatable {
  const store = useAppStore()
  const [known, setKnown] = useState(nothing)

  useEffect(() => {
    let isHere = true
    const read = async () => {
      await store.getState().flush()
      const [list, languages] = await Promise.all([
        window.plumeline.invoke('library/list', { query: '', archived: false }),
        window.plumeline.invoke('library/languages', null),
      ])
      if (!isHere) return
      if (!list.ok) return setKnown({ ...nothing, failure: list.failure })
      if (!languages.ok) return setKnown({ ...nothing, failure: languages.failure })
      const templates = new Map(languages.value.map(({ id, ...template }) => [id, template]))
      setKnown({ found: list.value.rows, templates, failure: null })
    }
    void read()
    return () => {
      isHere = false
    }
  }, [store])

  const [hits, setHits] = useState<{ readonly query: string; readonly page: ListPage } | null>(null)
  const asked = query.trim()
  useEffect(() => {
    if (asked === '') return
    let isHere = true
    void window.plumeline.invoke('library/list', { query: asked, archived: false }).then((answer) => {
      if (isHere && answer.ok) setHits({ query: asked, page: answer.value })
    })
    return () => {
      isHere = false
    }
  }, [asked])

  // The hits before stay until there are new ones.
  return asked === '' || hits === null ? known : { ...known, found: hits.page.rows }
}
