import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import './settings.css'

const steps = ['write', 'mend', 'export'] as const

/** Three short steps on the first start; Help > Tour brings it back. */
export function TourDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const writeSettings = useApp((state) => state.writeSettings)
  const [place, setPlace] = useState(0)
  const step = steps[place] ?? steps[0]
  const isLast = place === steps.length - 1
  const leave = () => {
    writeSettings({ tourSeen: true })
    onClose()
  }
  return (
    <AppDialog title={translate(`window.tour.${step}.title`)} onClose={leave}>
      <p className="tour-text">{translate(`window.tour.${step}.text`)}</p>
      <p className="muted" aria-live="polite">
        {translate('window.tour.place', { place: place + 1, count: steps.length })}
      </p>
      <div className="dialog-buttons">
        {isLast ? null : (
          <Button className="button is-quiet" onPress={leave}>
            {translate('window.tour.skip')}
          </Button>
        )}
        {place === 0 ? null : (
          <Button className="button" onPress={() => setPlace(place - 1)}>
            {translate('window.tour.back')}
          </Button>
        )}
        <Button className="button is-primary" autoFocus onPress={() => (isLast ? leave() : setPlace(place + 1))}>
          {translate(isLast ? 'window.tour.start' : 'window.tour.next')}
        </Button>
      </div>
    </AppDialog>
  )
}
