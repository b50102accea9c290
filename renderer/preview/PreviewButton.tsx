import { Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { useApp } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'
import { focusAfter } from './focus-after.ts'
import './preview.css'

/** Puts the preview in the place of the policy pane. */
export function PreviewButton(): ReactNode {
  const translate = useTranslate()
  const showPreview = useApp((state) => state.showPreview)
  const { labelId, keys } = actions.preview
  const label = translate(labelId)
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="button is-quiet policy-preview"
        onPress={() => {
          showPreview(true)
          focusAfter('.preview-close')
        }}
      >
        <Eye size={16} aria-hidden />
        {label}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {keys === null ? label : `${label} (${formatKeys(keys, currentPlatform(), translate)})`}
      </Tooltip>
    </TooltipTrigger>
  )
}
