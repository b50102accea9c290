import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { actionIds, actions, type MenuName } from '../../shared/actions.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'

const menus: readonly MenuName[] = ['file', 'edit', 'format', 'insert', 'view', 'help']

interface ShortcutsDialogProps {
  readonly platform: Bridge['platform']
  readonly onClose: () => void
}

/** Every action that has keys, by menu: read from the same objects as the menus themselves. */
export function ShortcutsDialog({ platform, onClose }: ShortcutsDialogProps): ReactNode {
  const translate = useTranslate()
  return (
    <AppDialog title={translate('window.shortcuts.title')} isWide onClose={onClose}>
      <div className="shortcut-menus">
        {menus.map((menu) => {
          const withKeys = actionIds.filter((id) => actions[id].menu === menu && actions[id].keys !== null)
          return withKeys.length === 0 ? null : (
            <section key={menu}>
              <h3>{translate(`shell.menus.${menu}`)}</h3>
              <dl className="shortcut-list">
                {withKeys.map((id) => (
                  <div key={id}>
                    <dt>{translate(actions[id].labelId)}</dt>
                    <dd>
                      <kbd>{formatKeys(actions[id].keys ?? '', platform, translate)}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <p className="muted">{translate('window.shortcuts.editor', { open: '{{' })}</p>
      <div className="dialog-buttons">
        <Button className="button is-primary" autoFocus onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}
