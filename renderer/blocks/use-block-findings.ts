import { useDeferredValue, useMemo } from 'react'
import type { Finding } from '../../shared/policy/finding.ts'
import { useApp } from '../store.ts'
import type { DraftText } from './block-draft.ts'
import { checkBlock } from './check-block.ts'

/** What the rules find in a block's text, when typing leaves time for it. */
export function useBlockFindings(text: DraftText): readonly Finding[] {
  const tools = useApp((state) => state.surroundings.tools)
  const store = useApp((state) => state.open?.content.store ?? 'CA')
  const { language, document } = useDeferredValue(text)
  return useMemo(() => checkBlock({ language, document }, store, { tools }), [language, document, store, tools])
}
