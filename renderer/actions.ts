import {
  actionIds,
  actions,
  languageAction,
  type ActionId,
  type ActionState,
  type LanguageAction,
} from '../shared/actions.ts'
import { interfaceLanguages } from '../shared/i18n/language.ts'
import { createTranslate } from '../shared/i18n/translator.ts'
import type { Bridge } from '../shared/ipc/contract.ts'
import { openApprovalState } from './approval/approval-slice.ts'
import { whyNotSideBySide } from './document/side-by-side.ts'
import { newTemplateContent } from './document/new-template-content.ts'
import { copyTitle } from './library/copy-title.ts'
import { layoutOf, type FoldingPane } from './panes-slice.ts'
import type { AppState, AppStore } from './store.ts'

/** What an action does in this window, and whether it can. Labels, keys and menus are in `shared/actions.ts`. */
export interface Performer {
  readonly perform: () => void
  readonly state: () => ActionState
}
export type Performers = Readonly<Record<ActionId, Performer>>

const always: ActionState = { enabled: true, checked: false }

/** While several are selected the open one is out of sight: nothing is done with it. */
const showsOpen = ({ open, several }: AppState): boolean => open !== null && several.size === 0

export function actionsOf(store: AppStore): Performers {
  const get = store.getState
  const when = (isEnabled: (state: AppState) => boolean): (() => ActionState) => {
    return () => ({ enabled: isEnabled(get()), checked: false })
  }
  const hasOpen = when(showsOpen)
  const hasSelected = when((state) => state.open !== null || state.several.size > 0)
  const toggle = (isChecked: (state: AppState) => boolean): (() => ActionState) => {
    return () => ({ enabled: true, checked: isChecked(get()) })
  }
  const format = (id: ActionId): Performer => ({
    perform: () => get().editor?.performFormat(id),
    state: () => get().editorStates[id] ?? { enabled: false, checked: false },
  })
  const withOpen = (perform: (open: NonNullable<AppState['open']>) => void) => () => {
    const { open } = get()
    if (open !== null) perform(open)
  }
  const withSelected =
    (several: (ids: readonly string[]) => Promise<void>, one: (open: NonNullable<AppState['open']>) => Promise<void>) =>
    () => {
      const selected = [...get().several]
      const { open } = get()
      if (selected.length > 0) void several(selected)
      else if (open !== null) void one(open)
    }
  const hasSeveralLanguages = when((state) => (state.open?.keys.length ?? 0) > 1)
  const stepLanguage = (direction: 1 | -1) => {
    get().stepVariant(direction)
    // The text that had the keyboard is gone.
    afterRender(() => get().editor?.focus())
  }
  const languages = Object.fromEntries(
    interfaceLanguages.map((language) => [
      languageAction(language),
      {
        perform: () => get().writeSettings({ language }),
        state: toggle((state) => state.settings.language === language),
      },
    ]),
  ) as Readonly<Record<LanguageAction, Performer>>
  const togglePane = (pane: FoldingPane) => get().showPane(pane, layoutOf(get())[pane] === 'folded')
  const hasOpenFinding = when((state) => state.result?.findings.some((finding) => finding.state === 'open') ?? false)

  return {
    'new-template': {
      perform() {
        const { settings, open, createTemplate } = get()
        const translate = createTranslate(settings.language)
        const store = open?.content.store ?? 'CA'
        const content = newTemplateContent(translate('window.newTitle'), store, settings.language)
        void createTemplate(content).then(focusTitle)
      },
      state: () => always,
    },
    'duplicate-template': {
      perform: withOpen(({ id, content }) => {
        const translate = createTranslate(get().settings.language)
        void get().duplicateTemplate(id, copyTitle(translate, content.title))
      }),
      state: hasOpen,
    },
    'rename-template': { perform: focusTitle, state: hasOpen },
    'show-history': { perform: () => void get().showHistory(), state: hasOpen },
    'archive-template': {
      perform: withSelected(
        (ids) => get().changeTemplates(ids, { kind: 'archive', archived: !get().showsArchived }),
        ({ id, archivedAt }) => get().archiveTemplate(id, archivedAt === null),
      ),
      state: hasSelected,
    },
    'delete-template': {
      perform: withSelected(
        (ids) => get().changeTemplates(ids, { kind: 'delete' }),
        ({ id }) => get().deleteTemplate(id),
      ),
      state: hasSelected,
    },
    'undo-delete': { perform: () => void get().undoDelete(), state: when((state) => state.deleted !== null) },
    'submit-for-review': {
      perform: () => get().openDialog('submit'),
      state: when(
        (state) => showsOpen(state) && state.open?.unreadable === null && openApprovalState(state) === 'draft',
      ),
    },
    approve: {
      perform: () => get().openDialog('approve'),
      state: when((state) => showsOpen(state) && openApprovalState(state) === 'in-review'),
    },
    export: {
      perform: () => get().openDialog(get().several.size > 0 ? 'export-several' : 'export'),
      state: hasSelected,
    },
    'export-again': {
      perform: () => void get().exportAgain(),
      state: when((state) => state.lastProfile !== null && (state.open !== null || state.several.size > 0)),
    },
    'export-profiles': { perform: () => get().openDialog('profiles'), state: () => always },
    'compliance-report': {
      perform: () => get().openDialog('compliance-report'),
      state: hasSelected,
    },
    print: {
      perform: () => get().openDialog('print'),
      state: when((state) => showsOpen(state) && state.open?.unreadable === null),
    },
    verify: { perform: () => void get().verifyFiles(), state: () => always },
    import: { perform: () => void get().chooseImport(), state: when((state) => state.importing === null) },
    'share-for-review': {
      perform: () => void get().shareForReview(),
      state: hasSelected,
    },
    'open-shared': { perform: () => void get().openShared(), state: () => always },
    'export-library': { perform: () => void get().exportLibrary(), state: () => always },
    'export-translation': { perform: () => get().openDialog('export-translation'), state: () => always },
    'import-translation': { perform: () => void get().chooseTranslation(), state: () => always },
    'library-location': { perform: () => get().openDialog('library-location'), state: () => always },
    'restore-backup': { perform: () => get().openDialog('restore-backup'), state: () => always },
    'settings-you': { perform: () => get().openDialog('settings-you'), state: () => always },
    'shared-blocks': { perform: () => get().openBlocks(null), state: () => always },
    'word-list': { perform: () => get().openDialog('word-list'), state: () => always },
    undo: format('undo'),
    redo: format('redo'),
    'search-library': {
      perform() {
        get().showPane('library', true)
        afterRender(() => document.querySelector<HTMLElement>('.library-pane input')?.focus())
      },
      state: () => always,
    },
    bold: format('bold'),
    italic: format('italic'),
    underline: format('underline'),
    'size-small': format('size-small'),
    'size-normal': format('size-normal'),
    'size-large': format('size-large'),
    'bullet-list': format('bullet-list'),
    'ordered-list': format('ordered-list'),
    'insert-placeholder': format('insert-placeholder'),
    'insert-block': {
      perform: () => get().showBlockMenu(true),
      state: when((state) => state.editor !== null && state.open?.unreadable === null),
    },
    'insert-link': format('insert-link'),
    'insert-image': format('insert-image'),
    'toggle-library-pane': {
      perform: () => togglePane('library'),
      state: toggle((state) => layoutOf(state).library !== 'folded'),
    },
    'toggle-policy-pane': {
      perform: () => togglePane('policy'),
      state: toggle((state) => layoutOf(state).policy !== 'folded'),
    },
    preview: {
      perform: () => get().showPreview(!get().isPreviewOpen),
      state: toggle((state) => state.isPreviewOpen),
    },
    'side-by-side': {
      perform: () => get().writeSettings({ sideBySide: !get().settings.sideBySide }),
      state: () => ({ enabled: whyNotSideBySide(get().open) === null, checked: get().settings.sideBySide }),
    },
    'next-finding': { perform: () => get().stepFinding(1), state: hasOpenFinding },
    'previous-finding': { perform: () => get().stepFinding(-1), state: hasOpenFinding },
    'fix-finding': {
      perform() {
        const finding = currentFinding(get())
        if (finding?.fix) get().applyFixes([finding.fix])
      },
      state: when((state) => currentFinding(state)?.fix != null),
    },
    'english-grammar': {
      perform: () => get().writeSettings({ englishGrammar: !get().settings.englishGrammar }),
      state: toggle((state) => state.settings.englishGrammar),
    },
    'next-language': { perform: () => stepLanguage(1), state: hasSeveralLanguages },
    'previous-language': { perform: () => stepLanguage(-1), state: hasSeveralLanguages },
    ...languages,
    'theme-system': {
      perform: () => get().writeSettings({ theme: 'system' }),
      state: toggle((state) => state.settings.theme === 'system'),
    },
    'theme-light': {
      perform: () => get().writeSettings({ theme: 'light' }),
      state: toggle((state) => state.settings.theme === 'light'),
    },
    'theme-dark': {
      perform: () => get().writeSettings({ theme: 'dark' }),
      state: toggle((state) => state.settings.theme === 'dark'),
    },
    'show-policy': { perform: () => get().explain(null), state: () => always },
    'show-accuracy': { perform: () => get().openDialog('accuracy'), state: () => always },
    'show-shortcuts': { perform: () => get().openDialog('shortcuts'), state: () => always },
    'show-tour': { perform: () => get().openDialog('tour'), state: () => always },
    'show-about': { perform: () => get().openDialog('about'), state: () => always },
  }
}

function currentFinding(state: AppState) {
  return state.result?.findings.find((finding) => finding.key === state.currentFindingKey && finding.state === 'open')
}

/** Which actions can be done now, and which are on. */
export function readAllStates(performers: Performers): Record<ActionId, ActionState> {
  const entries = actionIds.map((id) => [id, performers[id].state()] as const)
  return Object.fromEntries(entries) as Record<ActionId, ActionState>
}

function afterRender(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback))
}

function focusTitle(): void {
  afterRender(() => {
    const title = document.querySelector<HTMLInputElement>('.template-title')
    title?.focus()
    title?.select()
  })
}

/** Only the editor's text may take these over: elsewhere the same keys are the field's own. */
const textActions: readonly ActionId[] = ['undo', 'redo', 'bold', 'italic', 'underline']

/** The action whose keys were pressed, or `null`. In the text the editor answers its own keys before this is asked. */
export function actionForKey(event: KeyboardEvent, platform: Bridge['platform']): ActionId | null {
  // AltGr types characters; Windows tells of it as Ctrl and Alt held together.
  if (event.getModifierState('AltGraph')) return null
  const isMod = platform === 'darwin' ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  const pressed = actionIds.find((id) => {
    const { keys } = actions[id]
    if (keys === null || textActions.includes(id)) return false
    const parts = keys.split('+')
    const key = parts.at(-1) ?? ''
    return (
      parts.includes('Mod') === isMod &&
      // A sign may need Shift on one keyboard and not on another: there the sign itself decides.
      (isSign(key) || parts.includes('Shift') === event.shiftKey) &&
      parts.includes('Alt') === event.altKey &&
      isKey(event, key)
    )
  })
  return pressed ?? null
}

const isSign = (key: string): boolean => /^[^A-Za-z0-9]$/.test(key)

/**
 * Letters go by what the keyboard writes on them, in every layout; by their place only where it writes no Latin ones.
 * Digits go by their place, since Shift and Option make other characters of them.
 */
function isKey(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}`
  return /^[A-Z]$/.test(key) && !/^[A-Za-z]$/.test(event.key) && event.code === `Key${key}`
}
