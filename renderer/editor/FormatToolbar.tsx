import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  Bold,
  Braces,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Redo2,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import {
  Button,
  Group,
  MenuTrigger,
  Separator,
  ToggleButton,
  ToggleButtonGroup,
  Toolbar,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { actions } from '../../shared/actions.ts'
import { currentPlatform, formatKeys } from '../ui/keys.ts'
import { useTranslate } from '../ui/translate.tsx'
import { PlaceholderPopover } from './PlaceholderPopover.tsx'
import type { EditorActionId, EditorActionStates } from './editor-actions.ts'
import './format-toolbar.css'

export interface FormatToolbarProps {
  readonly states: EditorActionStates
  readonly perform: (id: EditorActionId) => void
  readonly onInsertPlaceholder: (name: string) => void
  readonly isPlaceholderMenuOpen: boolean
  readonly onPlaceholderMenuOpenChange: (isOpen: boolean) => void
  /** Stands behind the menu of placeholders. */
  readonly insertMenu?: ReactNode
  /** Escape in the toolbar: back to the text. */
  readonly onLeave: () => void
}

const icons: Readonly<Record<EditorActionId, LucideIcon>> = {
  undo: Undo2,
  redo: Redo2,
  bold: Bold,
  italic: Italic,
  underline: Underline,
  'size-small': AArrowDown,
  'size-normal': ALargeSmall,
  'size-large': AArrowUp,
  'bullet-list': List,
  'ordered-list': ListOrdered,
  'insert-placeholder': Braces,
  'insert-link': Link,
  'insert-image': ImagePlus,
}

const sizes = ['size-small', 'size-normal', 'size-large'] as const

/** The permitted formatting and nothing else: one tab stop, arrow keys between the buttons. */
export function FormatToolbar(props: FormatToolbarProps): ReactNode {
  const { states, perform, onLeave } = props
  const translate = useTranslate()
  const size = sizes.find((id) => states[id].checked)
  const row = useRef<HTMLDivElement>(null)
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    // At the window, because an open tooltip takes Escape for itself at the document.
    const fromKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof Node) || row.current?.contains(event.target) !== true)
        return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', fromKey, true)
    return () => window.removeEventListener('keydown', fromKey, true)
  }, [])
  return (
    <div className="format-toolbar-row" ref={row}>
      <Toolbar aria-label={translate('editor.toolbar.label')} className="format-toolbar">
        <Group aria-label={translate('editor.toolbar.history')} className="format-group">
          <ActionButton id="undo" {...props} />
          <ActionButton id="redo" {...props} />
        </Group>
        <Separator orientation="vertical" className="format-separator" />
        <Group aria-label={translate('editor.toolbar.style')} className="format-group">
          <ActionToggle id="bold" {...props} />
          <ActionToggle id="italic" {...props} />
          <ActionToggle id="underline" {...props} />
        </Group>
        <Separator orientation="vertical" className="format-separator" />
        <ToggleButtonGroup
          aria-label={translate('editor.toolbar.size')}
          className="format-group"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={size === undefined ? [] : [size]}
          onSelectionChange={(keys) => {
            const chosen = sizes.find((id) => keys.has(id))
            if (chosen !== undefined) perform(chosen)
          }}
        >
          {sizes.map((id) => (
            <SizeToggle key={id} id={id} isDisabled={!states[id].enabled} />
          ))}
        </ToggleButtonGroup>
        <Separator orientation="vertical" className="format-separator" />
        <Group aria-label={translate('editor.toolbar.lists')} className="format-group">
          <ActionToggle id="bullet-list" {...props} />
          <ActionToggle id="ordered-list" {...props} />
        </Group>
        <Separator orientation="vertical" className="format-separator" />
        <Group aria-label={translate('editor.toolbar.insert')} className="format-group">
          <PlaceholderButton {...props} />
          {props.insertMenu}
          <ActionToggle id="insert-link" {...props} />
          <ActionButton id="insert-image" {...props} />
        </Group>
      </Toolbar>
    </div>
  )
}

function useTooltip(id: EditorActionId): { readonly label: string; readonly tooltip: string } {
  const translate = useTranslate()
  const { labelId, keys } = actions[id]
  const label = translate(labelId)
  if (keys === null) return { label, tooltip: label }
  const shown = formatKeys(keys, currentPlatform(), translate)
  return { label, tooltip: translate('editor.toolbar.tooltip', { label, keys: shown }) }
}

function Tip({ children, text }: { readonly children: ReactNode; readonly text: string }): ReactNode {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip className="editor-tooltip" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}

interface ActionProps {
  readonly id: EditorActionId
  readonly states: EditorActionStates
  readonly perform: (id: EditorActionId) => void
}

function ActionButton({ id, states, perform }: ActionProps): ReactNode {
  const { label, tooltip } = useTooltip(id)
  const Icon = icons[id]
  return (
    <Tip text={tooltip}>
      <Button className="format-button" aria-label={label} isDisabled={!states[id].enabled} onPress={() => perform(id)}>
        <Icon size={18} aria-hidden />
      </Button>
    </Tip>
  )
}

function ActionToggle({ id, states, perform }: ActionProps): ReactNode {
  const { label, tooltip } = useTooltip(id)
  const Icon = icons[id]
  return (
    <Tip text={tooltip}>
      <ToggleButton
        className="format-button"
        aria-label={label}
        isDisabled={!states[id].enabled}
        isSelected={states[id].checked}
        onChange={() => perform(id)}
      >
        <Icon size={18} aria-hidden />
      </ToggleButton>
    </Tip>
  )
}

function SizeToggle({ id, isDisabled }: { readonly id: EditorActionId; readonly isDisabled: boolean }): ReactNode {
  const { label, tooltip } = useTooltip(id)
  const Icon = icons[id]
  return (
    <Tip text={tooltip}>
      <ToggleButton className="format-button" id={id} aria-label={label} isDisabled={isDisabled}>
        <Icon size={18} aria-hidden />
      </ToggleButton>
    </Tip>
  )
}

function PlaceholderButton({
  states,
  isPlaceholderMenuOpen,
  onPlaceholderMenuOpenChange,
  onInsertPlaceholder,
}: FormatToolbarProps): ReactNode {
  const { label, tooltip } = useTooltip('insert-placeholder')
  return (
    <MenuTrigger isOpen={isPlaceholderMenuOpen} onOpenChange={onPlaceholderMenuOpenChange}>
      <Tip text={tooltip}>
        <Button className="format-button" aria-label={label} isDisabled={!states['insert-placeholder'].enabled}>
          <Braces size={18} aria-hidden />
        </Button>
      </Tip>
      <PlaceholderPopover placement="bottom start" onChoose={onInsertPlaceholder} />
    </MenuTrigger>
  )
}
