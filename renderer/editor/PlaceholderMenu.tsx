import type { Editor } from '@tiptap/core'
import { Lock } from 'lucide-react'
import { useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { sampleLanguage } from '../../shared/message/counts.ts'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import {
  placeholderDefinitions,
  placeholderToken,
  type PlaceholderName,
  type SampleLanguage,
} from '../../shared/message/placeholders.ts'
import { messageText } from '../../shared/message/text.ts'
import { useTranslate } from '../ui/translate.tsx'
import type { MenuItem, PlaceholderMenuState, PlaceholderMenuStore } from './placeholder-menu-store.ts'
import { useAnchored } from './use-anchored.ts'
import './placeholder-list.css'

interface PlaceholderMenuProps {
  readonly store: PlaceholderMenuStore
  readonly editor: Editor
  /** Of the variant: samples are shown in its language. */
  readonly language: string
}

/** The list that opens while `/` or `{{` is typed. The focus stays in the text, which names the active option. */
export function PlaceholderMenu({ store, editor, language }: PlaceholderMenuProps): ReactNode {
  const menu = useSyncExternalStore(store.subscribe, store.read)
  return menu === null ? null : <OpenMenu menu={menu} editor={editor} language={language} />
}

interface OpenMenuProps extends Omit<PlaceholderMenuProps, 'store'> {
  readonly menu: PlaceholderMenuState
}

function OpenMenu({ menu, editor, language }: OpenMenuProps): ReactNode {
  const translate = useTranslate()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const active = menu.items[menu.activeIndex]
  const activeId = active === undefined ? '' : `${id}-${keyOf(active)}`
  useAnchored(list, menu.anchor, editor)

  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', activeId)
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, activeId])

  const samples = sampleLanguage(language)
  return (
    <>
      {/* A native list box cannot be shown without taking the focus. */}
      <div
        ref={list}
        id={id}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label={translate('editor.placeholderMenu.label')}
        className="placeholder-popover placeholder-list placeholder-menu"
      >
        {menu.items.map((item, index) => (
          // The keys are the editor's: the focus never leaves the text.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={keyOf(item)}
            id={`${id}-${keyOf(item)}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={index === menu.activeIndex}
            tabIndex={-1}
            className="placeholder-option"
            data-focused={index === menu.activeIndex ? true : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => menu.choose(item)}
          >
            {item.kind === 'block' ? (
              <BlockOption block={item.block} />
            ) : (
              <PlaceholderOption name={item.name} samples={samples} />
            )}
          </div>
        ))}
      </div>
      <output className="editor-visually-hidden">
        {translate(`editor.placeholderMenu.${menu.items.some(({ kind }) => kind === 'block') ? 'all' : 'count'}`, {
          count: menu.items.length,
        })}
      </output>
    </>
  )
}

function keyOf(item: MenuItem): string {
  return item.kind === 'placeholder' ? item.name : `block-${item.block.attrs.id}`
}

interface PlaceholderOptionProps {
  readonly name: PlaceholderName
  readonly samples: SampleLanguage
}

function PlaceholderOption({ name, samples }: PlaceholderOptionProps): ReactNode {
  const translate = useTranslate()
  return (
    <>
      <span className="placeholder-option-label">{translate(`editor.placeholders.${name}.label`)}</span>
      <code className="placeholder-option-token">{placeholderToken(name)}</code>
      <span className="placeholder-option-detail">
        {translate('editor.placeholderMenu.sample', { sample: placeholderDefinitions[name].samples[samples].short })}
      </span>
    </>
  )
}

function BlockOption({ block }: { readonly block: SharedBlockNode }): ReactNode {
  const translate = useTranslate()
  const { text } = messageText({ type: 'doc', content: [block] })
  return (
    <>
      <span className="placeholder-option-label">{block.attrs.name}</span>
      <span className="placeholder-option-token placeholder-option-kind">
        <Lock size={12} aria-hidden />
        {translate('editor.placeholderMenu.block')}
      </span>
      <span className="placeholder-option-detail">{text}</span>
    </>
  )
}
