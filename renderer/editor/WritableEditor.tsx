import { isNodeSelection, type Editor, type JSONContent } from '@tiptap/core'
import { useEditor, useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import type { ActionId } from '../../shared/actions.ts'
import type { ImageAttributes, SharedBlockNode } from '../../shared/message/document.ts'
import { isPlaceholderName } from '../../shared/message/placeholders.ts'
import type { Removal } from '../../shared/message/removal.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { createEditorHandle } from './create-editor-handle.ts'
import { documentOf } from './document-of.ts'
import {
  isEditorAction,
  noActionStates,
  performEditorAction,
  readActionStates,
  sameActionStates,
} from './editor-actions.ts'
import type { MessageEditorProps } from './editor-handle.ts'
import { createEditorSession } from './editor-session.ts'
import { EditorNotice, type EditorNoticeContent } from './EditorNotice.tsx'
import { relabelPlaceholders } from './extensions/placeholder-node.ts'
import { relabelSharedBlocks } from './extensions/shared-block-node.ts'
import { FormatToolbar } from './FormatToolbar.tsx'
import { readChosenImage, type ChosenImage } from './image-file.ts'
import { ImageDialog } from './ImageDialog.tsx'
import { linkTarget, removeLink, setLink, type LinkTarget } from './link-editing.ts'
import { LetterSheets } from './LetterSheets.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { PlaceholderMenu } from './PlaceholderMenu.tsx'
import { removalSummary } from './removal-summary.ts'
import { TextCard } from './TextCard.tsx'
import { createTextStates } from './text-states.ts'
import { useShownText } from './use-shown-text.ts'
import { useTextCard } from './use-text-card.ts'

interface ImageTask {
  readonly image: ImageAttributes | null
  readonly chosen: ChosenImage | null
}

const noBlocks: readonly SharedBlockNode[] = []

function selectedImage(editor: Editor): ImageAttributes | null {
  const { selection } = editor.state
  if (!isNodeSelection(selection) || selection.node.type.name !== 'image') return null
  // The schema validates each of these attributes.
  return selection.node.attrs as unknown as ImageAttributes
}

/** Back to the text, once the dialog that is closing has given the focus back. */
function focusSoon(editor: Editor): void {
  requestAnimationFrame(() => editor.commands.focus())
}

function focusToolbar(editor: Editor): void {
  const root = editor.view.dom.closest('.message-editor')
  root?.querySelector<HTMLElement>('.format-toolbar button:not([disabled])')?.focus()
}

/** The editor of a document that fits the schema; see `MessageEditor`. */
export function WritableEditor(props: MessageEditorProps): ReactNode {
  const { templateKey, documentKey, document, language, findings, currentFindingKey } = props
  const { onChange, onUnreadable, onRemovals, onReady, onActionStates, onCurrentFinding } = props
  const { sharedBlocks = noBlocks, onEditSharedBlock } = props
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [session] = useState(createEditorSession)
  const [texts] = useState(() => createTextStates({ templateKey, documentKey, document }))
  const [isPlaceholderMenuOpen, setIsPlaceholderMenuOpen] = useState(false)
  const [linkTask, setLinkTask] = useState<LinkTarget | null>(null)
  const [imageTask, setImageTask] = useState<ImageTask | null>(null)
  const [notice, setNotice] = useState<EditorNoticeContent | null>(null)
  // What was asked or said of a text goes with it.
  const [ownerKey, setOwnerKey] = useState(documentKey)
  if (ownerKey !== documentKey) {
    setOwnerKey(documentKey)
    setIsPlaceholderMenuOpen(false)
    setLinkTask(null)
    setImageTask(null)
    setNotice(null)
  }

  const hint = translate('editor.hint', { open: '{{' })
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: 'letter-text written',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': translate('editor.label'),
        'aria-placeholder': hint,
        lang: language,
        dir: textDirection(language),
        spellcheck: 'false',
      },
    }),
    [translate, hint, language],
  )

  const editor = useEditor(
    {
      extensions: session.extensions,
      // The document passed `documentProblem`; the editor copies it and never writes to it.
      content: document as unknown as JSONContent,
      editorProps,
      injectCSS: false,
      enableContentCheck: true,
      emitContentError: true,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      onContentError: ({ editor, error }) => {
        editor.setEditable(false, false)
        onUnreadable(error.message)
      },
      onUpdate: ({ editor, transaction }) => {
        if (transaction.getMeta('paste') !== true) {
          setNotice((shown) => (shown === null || !shown.canUndo ? null : { ...shown, canUndo: false }))
        }
        const changed = documentOf(editor.state.doc)
        texts.typed(changed)
        onChange(texts.shownKey(), changed)
      },
    },
    // One editor for all texts: a keystroke costs the same in each, and each keeps its own history.
    [session],
  )
  const states = useEditorState({
    editor,
    selector: ({ editor }) => readActionStates(editor),
    equalityFn: (a, b) => b !== null && sameActionStates(a, b),
  })
  const card = useTextCard(editor, onCurrentFinding)

  const perform = useCallback(
    (id: ActionId) => {
      if (editor.isDestroyed || !isEditorAction(id)) return
      performEditorAction(editor, id, {
        openPlaceholderMenu: () => setIsPlaceholderMenuOpen(true),
        openLink: () => setLinkTask(linkTarget(editor.state)),
        openImage: () => setImageTask({ image: selectedImage(editor), chosen: null }),
      })
    },
    [editor],
  )
  const handle = useMemo(() => createEditorHandle(editor, perform), [editor, perform])

  useLayoutEffect(() => {
    session.connect({
      perform,
      placeholderLabel: (name) =>
        isPlaceholderName(name)
          ? translate(`editor.placeholders.${name}.label`)
          : translate('editor.unknownPlaceholder', { name }),
      editImage: () => perform('insert-image'),
      addImageFile: (file) => {
        const droppedOn = texts.shownKey()
        void readChosenImage(file).then((chosen) => {
          if (texts.shownKey() === droppedOn) setImageTask({ image: null, chosen })
        })
      },
      pasted: (removals: readonly Removal[]) => {
        const text = removalSummary(translate, locale, removals)
        setNotice(text === null ? null : { text, canUndo: true })
        onRemovals(removals)
      },
      lineBreakRefused: () => setNotice({ text: translate('editor.notice.lineBreaks'), canUndo: false }),
      closeCard: card.close,
      focusToolbar: () => focusToolbar(editor),
      blockWords: () => ({
        name: (id, own) => sharedBlocks.find(({ attrs }) => attrs.id === id)?.attrs.name ?? own,
        label: (name) => translate('editor.sharedBlock.label', { name }),
        explanation: translate('editor.sharedBlock.explanation'),
        edit: translate('editor.sharedBlock.edit'),
        unlock: translate('editor.sharedBlock.unlock'),
        remove: translate('editor.sharedBlock.remove'),
      }),
      editBlock: (id) => onEditSharedBlock?.(id),
      sharedBlocks: () => sharedBlocks,
    })
    relabelPlaceholders(editor)
    relabelSharedBlocks(editor)
  }, [session, editor, perform, translate, locale, texts, onRemovals, card.close, sharedBlocks, onEditSharedBlock])

  // With the text that they are of: no frame shows one in the direction of another.
  useLayoutEffect(() => {
    editor.setOptions({ editorProps })
  }, [editor, editorProps])
  const { beside = null } = props
  const marks = { findings, currentFindingKey, rows: beside?.rows ?? null }
  useShownText(editor, texts, { templateKey, documentKey, document, ...marks }, card.close)

  const reportStates = useEffectEvent(onActionStates)
  useEffect(() => reportStates(states), [states])
  useEffect(() => () => reportStates(noActionStates), [])

  const reportReady = useEffectEvent(onReady)
  useEffect(() => {
    reportReady(handle)
    return () => reportReady(null)
  }, [handle])

  const closeLink = () => {
    setLinkTask(null)
    focusSoon(editor)
  }
  const closeImage = () => {
    setImageTask(null)
    focusSoon(editor)
  }

  return (
    <div className="message-editor">
      <FormatToolbar
        states={states}
        perform={perform}
        onInsertPlaceholder={(name) => {
          editor.commands.insertPlaceholder(name)
          setIsPlaceholderMenuOpen(false)
          focusSoon(editor)
        }}
        isPlaceholderMenuOpen={isPlaceholderMenuOpen}
        onPlaceholderMenuOpenChange={setIsPlaceholderMenuOpen}
        insertMenu={props.insertMenu}
        onLeave={() => editor.commands.focus()}
      />
      <LetterSheets editor={editor} hint={hint} heading={props.heading} whenEmpty={props.whenEmpty} beside={beside} />
      <EditorNotice
        notice={notice}
        onUndo={() => {
          perform('undo')
          setNotice(null)
        }}
        onDismiss={() => {
          setNotice(null)
          editor.commands.focus()
        }}
      />
      <PlaceholderMenu store={session.menu} editor={editor} language={language} />
      <TextCard
        card={card}
        editor={editor}
        onFix={(fix) => {
          card.close()
          handle.applyFixes([fix])
          focusSoon(editor)
        }}
        onEditLink={(link) => {
          card.close()
          setLinkTask(link)
        }}
        onRemoveLink={(link) => {
          card.close()
          removeLink(editor, link)
          focusSoon(editor)
        }}
      />
      {linkTask === null ? null : (
        <LinkDialog
          target={linkTask}
          language={language}
          onSave={(text, href) => {
            setLink(editor, linkTask, text, href)
            closeLink()
          }}
          onRemove={() => {
            removeLink(editor, linkTask)
            closeLink()
          }}
          onClose={closeLink}
        />
      )}
      {imageTask === null ? null : (
        <ImageDialog
          image={imageTask.image}
          initial={imageTask.chosen}
          onSave={(attributes) => {
            editor.commands.insertContent({ type: 'image', attrs: attributes })
            closeImage()
          }}
          onClose={closeImage}
        />
      )}
    </div>
  )
}
