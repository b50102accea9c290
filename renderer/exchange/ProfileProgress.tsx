import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import './profiles.css'

/** How far the running export or check is, and a way to stop it. */
export function ProfileProgress({ label }: { readonly label: string }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const locale = useInterfaceLocale()
  const progress = useApp((state) => state.profileProgress)
  if (progress === null) return null
  const { done, total } = progress
  return (
    <div className="profile-progress">
      <progress value={done} max={total} aria-label={label} />
      <span className="muted">
        {translate('exchange.profiles.window.running', {
          done: done.toLocaleString(locale),
          total: total.toLocaleString(locale),
        })}
      </span>
      <Button className="button" onPress={() => store.getState().cancelProfileExport()}>
        {translate('exchange.profiles.window.stop')}
      </Button>
    </div>
  )
}
