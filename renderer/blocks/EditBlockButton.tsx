import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sharedBlockAt } from '../../shared/message/locked-text.ts'
import { messageText } from '../../shared/message/text.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { currentVariant } from '../document/document-slice.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** Opens the shared block that a finding stands in: there it is mended, for every template at once. */
export function EditBlockButton({ finding }: { readonly finding: Finding }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const id = useApp(({ open }) => {
    if (open === null || open.unreadable !== null || finding.span === null) return null
    return sharedBlockAt(messageText(currentVariant(open).document), finding.span)?.attrs.id ?? null
  })
  const isKnown = useApp(({ blocks }) => blocks.some((block) => block.id === id))
  if (id === null || !isKnown) return null
  return (
    <Button className="text-link" onPress={() => store.getState().openBlocks(id)}>
      {translate('blocks.editBlock')}
    </Button>
  )
}
