import { PanelLeft, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { layoutOf, type FoldingPane } from '../panes-slice.ts'
import { useApp } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'

const icons = { library: PanelLeft, policy: PanelRight } as const

/** Shows or folds the library or the policy pane. */
export function PaneToggle({ pane }: { readonly pane: FoldingPane }): ReactNode {
  const translate = useTranslate()
  const isShown = useApp((state) => layoutOf(state)[pane] !== 'folded')
  const showPane = useApp((state) => state.showPane)
  const { labelId, keys } = actions[`toggle-${pane}-pane`]
  const label = translate(labelId)
  const Icon = icons[pane]
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <ToggleButton
        className="icon-button"
        aria-label={label}
        isSelected={isShown}
        onChange={(isSelected) => showPane(pane, isSelected)}
      >
        <Icon size={18} aria-hidden />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {keys === null
          ? label
          : translate('editor.toolbar.tooltip', { label, keys: formatKeys(keys, currentPlatform(), translate) })}
      </Tooltip>
    </TooltipTrigger>
  )
}
