import { Columns2 } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { useApp } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'
import { whyNotSideBySide } from './side-by-side.ts'

/** Shows or hides the default text beside the one that is edited. Where there is none to show it says why. */
export function SideBySideToggle(): ReactNode {
  const translate = useTranslate()
  const reasonId = useId()
  const isOn = useApp((state) => state.settings.sideBySide)
  const writeSettings = useApp((state) => state.writeSettings)
  const why = useApp((state) => whyNotSideBySide(state.open))
  const { labelId, keys } = actions['side-by-side']
  const label = translate(labelId)
  const reason = why === null ? null : translate(`window.sideBySide.${why}`)
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {/* A disabled button could not be asked why it is disabled. */}
      <Focusable>
        <button
          type="button"
          className="icon-button side-by-side-toggle"
          aria-label={label}
          aria-pressed={isOn}
          aria-disabled={why !== null}
          aria-describedby={reason === null ? undefined : reasonId}
          onClick={() => {
            if (why === null) writeSettings({ sideBySide: !isOn })
          }}
        >
          <Columns2 size={16} aria-hidden />
          {reason === null ? null : (
            <span id={reasonId} hidden>
              {reason}
            </span>
          )}
        </button>
      </Focusable>
      <Tooltip className="tooltip" offset={6}>
        {reason ?? (keys === null ? label : `${label} (${formatKeys(keys, currentPlatform(), translate)})`)}
      </Tooltip>
    </TooltipTrigger>
  )
}
