import { ArrowUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { librarySorts } from '../../shared/template/library-list.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

/** The order of the list. A search has its own: the best hits first. */
export function SortMenu(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const sort = useApp((state) => state.sort)
  const isSearch = useApp((state) => state.query.trim() !== '')
  return (
    <MenuTrigger>
      <Button
        className="icon-button library-tool"
        isDisabled={isSearch}
        aria-label={translate('organising.sort', { order: translate(`organising.sorts.${sort}`) })}
      >
        <ArrowUpDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={translate('organising.sortBy')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[sort]}
          onSelectionChange={(keys) => {
            const chosen = librarySorts.find((one) => keys !== 'all' && keys.has(one))
            if (chosen !== undefined) store.getState().sortBy(chosen)
          }}
        >
          {librarySorts.map((one) => (
            <MenuItem key={one} id={one} className="menu-item">
              {translate(`organising.sorts.${one}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
