import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { placeholderDefinitions, placeholderToken } from '../../shared/message/placeholders.ts'
import { sampleLanguage } from '../../shared/message/counts.ts'
import { useTranslate } from '../ui/translate.tsx'
import type { PlaceholderMenuState, PlaceholderMenuStore } from './placeholder-menu-store.ts'
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
  const activeId = `${id}-${String(menu.names[menu.activeIndex])}`
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
        {menu.names.map((name, index) => (
          // The keys are the editor's: the focus never leaves the text.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={name}
            id={`${id}-${name}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={index === menu.activeIndex}
            tabIndex={-1}
            className="placeholder-option"
            data-focused={index === menu.activeIndex ? true : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => menu.choose(name)}
          >
            <span className="placeholder-option-label">{translate(`editor.placeholders.${name}.label`)}</span>
            <code className="placeholder-option-token">{placeholderToken(name)}</code>
            <span className="placeholder-option-detail">
              {translate('editor.placeholderMenu.sample', {
                sample: placeholderDefinitions[name].samples[samples].short,
              })}
            </span>
          </div>
        ))}
      </div>
      <output className="editor-visually-hidden">
        {translate('editor.placeholderMenu.count', { count: menu.names.length })}
      </output>
    </>
  )
}
