import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/ipc/contract.ts'
import { readDocument } from '../../shared/message/read-document.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

export type VersionContent =
  | { readonly kind: 'read'; readonly content: TemplateContent }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** It holds something that this version of the app does not know. */
  | { readonly kind: 'unknown' }

/** Contents by revision, of one template: a version never changes. */
export type ContentCache = Map<number, VersionContent>

/** A version's content; `null` while it is read, and for no revision. */
export function useVersionContent(cache: ContentCache, id: string, revision: number | null): VersionContent | null {
  const [, setRead] = useState<number | null>(null)
  const known = revision === null ? undefined : cache.get(revision)
  const isKnown = known !== undefined
  useEffect(() => {
    if (revision === null || isKnown) return
    let isLeft = false
    void window.plumeline.invoke('history/read', { id, revision }).then((answer) => {
      cache.set(revision, answer.ok ? shownContent(answer.value) : { kind: 'failed', failure: answer.failure })
      if (!isLeft) setRead(revision)
    })
    return () => {
      isLeft = true
    }
  }, [cache, id, revision, isKnown])
  return known ?? null
}

function shownContent(content: TemplateContent): VersionContent {
  const documents = content.variants.flatMap(({ document, basedOn }) =>
    basedOn === null ? [document] : [document, basedOn.document],
  )
  return documents.every((document) => readDocument(document).ok) ? { kind: 'read', content } : { kind: 'unknown' }
}
