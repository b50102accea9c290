import { Blocks } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Tooltip, TooltipTrigger } from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { useApp, useAppStore } from '../store.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'

/** The toolbar's menu of shared blocks. */
export function BlockMenu(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const blocks = useApp((state) => state.blocks)
  const isOpen = useApp((state) => state.isBlockMenuOpen)
  const label = translate('blocks.insert')
  const { keys } = actions['insert-block']
  const tooltip =
    keys === null
      ? label
      : translate('editor.toolbar.tooltip', { label, keys: formatKeys(keys, currentPlatform(), translate) })
  const choose = (key: string) => {
    const state = store.getState()
    state.showBlockMenu(false)
    if (key === manage) return state.openBlocks(null)
    // After the menu has given the focus back.
    requestAnimationFrame(() => {
      state.insertBlock(key)
      store.getState().editor?.focus()
    })
  }
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={(isNowOpen) => store.getState().showBlockMenu(isNowOpen)}>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="format-button" aria-label={label}>
          <Blocks size={18} aria-hidden />
        </Button>
        <Tooltip className="editor-tooltip" offset={6}>
          {tooltip}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover block-menu" maxHeight={360} placement="bottom start">
        <Menu className="menu" aria-label={label} onAction={(key) => choose(String(key))}>
          {blocks.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              <span dir="auto">{name}</span>
            </MenuItem>
          ))}
          {blocks.length === 0 ? (
            <MenuItem id="none" className="menu-item" isDisabled>
              {translate('blocks.none')}
            </MenuItem>
          ) : null}
          <Separator className="menu-separator" />
          <MenuItem id={manage} className="menu-item">
            {translate('blocks.manage')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** No block has such an id. */
const manage = '\u0000'
