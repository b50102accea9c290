import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Commands } from '../../shared/ipc/contract.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import './settings.css'

type Information = Commands['app/information']['output']

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const [information, setInformation] = useState<Information | null>(null)
  useEffect(() => {
    let isHere = true
    void window.plumeline.invoke('app/information', null).then((answer) => {
      if (isHere && answer.ok) setInformation(answer.value)
    })
    return () => {
      isHere = false
    }
  }, [])
  return (
    <AppDialog title={translate('window.about.title')} onClose={onClose}>
      <p>{translate('window.about.text')}</p>
      <dl className="about-list">
        <dt>{translate('window.about.version')}</dt>
        <dd>{information?.version ?? ''}</dd>
        <dt>{translate('window.about.policy')}</dt>
        <dd>{currentPolicy.version}</dd>
        <dt>{translate('window.about.library')}</dt>
        <dd>{information?.libraryPath ?? ''}</dd>
      </dl>
      <p className="muted">{translate('rules.notices.subject')}</p>
      <p className="muted">{translate('rules.notices.discretion')}</p>
      <div className="dialog-buttons">
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}
