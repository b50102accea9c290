import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { useAppStore } from '../store.ts'
import { copyTitle } from './copy-title.ts'
import { useTranslate } from '../ui/translate.tsx'

interface RowMenuProps {
  readonly summary: TemplateSummary
  readonly title: string
  /** Whether Tab comes here: from the row that has the keyboard. */
  readonly isReachable: boolean
}

/** What can be done with one template of the list. */
export function RowMenu({ summary, title, isReachable }: RowMenuProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const { id } = summary
  const isArchived = summary.archivedAt !== null
  const openWith = async (dialog: 'submit' | 'export') => {
    const { openTemplate } = store.getState()
    await openTemplate(id)
    if (store.getState().open?.id === id) store.getState().openDialog(dialog)
  }
  const perform: Readonly<Record<string, () => void>> = {
    rename: () => store.getState().startRenaming(id),
    duplicate: () => void store.getState().duplicateTemplate(id, copyTitle(translate, title)),
    favourite: () => void store.getState().changeTemplates([id], { kind: 'favourite', isOn: !summary.isFavourite }),
    submit: () => void openWith('submit'),
    export: () => void openWith('export'),
    archive: () => void store.getState().archiveTemplate(id, !isArchived),
    delete: () => void store.getState().deleteTemplate(id),
  }
  return (
    <MenuTrigger>
      <Button
        className="icon-button library-row-menu"
        aria-label={translate('library.rowMenu', { title })}
        excludeFromTabOrder={!isReachable}
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => perform[String(key)]?.()}>
          <MenuItem id="rename" className="menu-item">
            {translate('library.menu.rename')}
          </MenuItem>
          <MenuItem id="duplicate" className="menu-item">
            {translate('library.menu.duplicate')}
          </MenuItem>
          <MenuItem id="favourite" className="menu-item">
            {translate(summary.isFavourite ? 'organising.unfavour' : 'organising.favour')}
          </MenuItem>
          {summary.approval === 'draft' ? (
            <MenuItem id="submit" className="menu-item">
              {translate('approval.submit.open')}
            </MenuItem>
          ) : null}
          {isArchived ? null : (
            <MenuItem id="export" className="menu-item">
              {translate('window.export.open')}
            </MenuItem>
          )}
          <MenuItem id="archive" className="menu-item">
            {translate(isArchived ? 'library.menu.unarchive' : 'library.menu.archive')}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem id="delete" className="menu-item">
            {translate('library.menu.delete')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
