import { FileText, Monitor, Moon, Smartphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { sampleSets } from '../../shared/exchange/sample-values.ts'
import { Choice } from '../ui/Choice.tsx'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { previewViews } from './preview-slice.ts'

const icons = { desktop: Monitor, phone: Smartphone, text: FileText }

/** What to see the message on, in which theme, and filled with what. */
export function PreviewChoices(): ReactNode {
  const translate = useTranslate()
  const { view, isDark, set } = useApp((state) => state.preview)
  const choosePreview = useApp((state) => state.choosePreview)
  return (
    <div className="preview-choices">
      <ToggleButtonGroup
        className="preview-views"
        aria-label={translate('preview.view')}
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys) => {
          const chosen = previewViews.find((one) => keys.has(one))
          if (chosen !== undefined) choosePreview({ view: chosen })
        }}
      >
        {previewViews.map((one) => {
          const Icon = icons[one]
          return (
            <TooltipTrigger key={one} delay={600} closeDelay={0}>
              <ToggleButton id={one} className="preview-view" aria-label={translate(`preview.views.${one}`)}>
                <Icon size={16} aria-hidden />
              </ToggleButton>
              <Tooltip className="tooltip" offset={6}>
                {translate(`preview.views.${one}`)}
              </Tooltip>
            </TooltipTrigger>
          )
        })}
      </ToggleButtonGroup>
      <TooltipTrigger delay={600} closeDelay={0}>
        <ToggleButton
          className="preview-view is-alone"
          aria-label={translate('preview.dark')}
          isSelected={isDark}
          onChange={(chosen) => choosePreview({ isDark: chosen })}
        >
          <Moon size={16} aria-hidden />
        </ToggleButton>
        <Tooltip className="tooltip" offset={6}>
          {translate('preview.dark')}
        </Tooltip>
      </TooltipTrigger>
      <Choice
        label={translate('preview.set')}
        value={set}
        options={sampleSets.map((one) => [one, translate(`preview.sets.${one}`)])}
        onChange={(chosen) => {
          const known = sampleSets.find((one) => one === chosen)
          if (known !== undefined) choosePreview({ set: known })
        }}
      />
    </div>
  )
}
