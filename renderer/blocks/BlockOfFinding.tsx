import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sharedBlockAt } from '../../shared/message/locked-text.ts'
import { messageText } from '../../shared/message/text.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { currentVariant } from '../document/document-slice.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

interface BlockOfFindingProps {
  readonly finding: Finding
  /** What the template calls the block. */
  readonly name: string
  readonly isEditable: boolean
}

/** Whose text a finding stands in, and the way to where it is mended for every template at once. */
export function BlockOfFinding({ finding, name, isEditable }: BlockOfFindingProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const id = useApp(({ open, result }) => {
    // The row is not drawn again when only its place has moved.
    const span = result?.findings.find(({ key }) => key === finding.key)?.span ?? null
    if (open === null || open.unreadable !== null || span === null) return null
    return sharedBlockAt(messageText(currentVariant(open).document), span)?.attrs.id ?? null
  })
  const current = useApp(({ blocks }) => blocks.find((block) => block.id === id)?.name ?? null)
  return (
    <>
      {translate('editor.sharedBlock.inFinding', { name: current ?? name })}{' '}
      {id === null || current === null || !isEditable ? null : (
        <Button className="text-link" onPress={() => store.getState().openBlocks(id)}>
          {translate('blocks.editBlock')}
        </Button>
      )}
    </>
  )
}
