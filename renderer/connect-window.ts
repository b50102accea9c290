import type { Bridge } from '../shared/ipc/contract.ts'
import { actionForKey, actionsOf, readAllStates } from './actions.ts'
import { takeSharedFiles } from './exchange/drop-shared-files.ts'
import { createPaneCycle, isInDialog } from './cycle-panes.ts'
import { listQuery } from './library/library-slice.ts'
import type { AppStore } from './store.ts'

/** Joins the store to the main process, the keyboard and the page: everything that is not a component. */
export function connectWindow(store: AppStore, bridge: Bridge): void {
  const performers = actionsOf(store)

  bridge.listen('action/perform', ({ id }) => performers[id].perform())
  bridge.listen('settings/changed', (settings) => store.getState().settingsChanged(settings))
  bridge.listen('library/changed', () => {
    void store.getState().refreshList()
    void store.getState().refreshOrganised()
    void store.getState().refreshVerdictChanges()
    void store.getState().refreshFacts()
    void store.getState().refreshApproval()
  })
  bridge.listen('blocks/changed', () => void store.getState().refreshBlocks())
  bridge.listen('translation/reading', ({ fileName }) => store.getState().translationIsRead(fileName))
  bridge.listen('share/reading', ({ fileName }) => store.getState().sharedIsReading(fileName))
  bridge.listen('import/progress', (progress) => store.getState().importProgressed(progress))
  bridge.listen('share/waiting', () => void store.getState().openWaiting())
  bridge.listen('library/recheck', (recheck) => store.getState().recheckTold(recheck))
  bridge.listen('library/save-copy', () => {
    void store
      .getState()
      .saveCopy()
      .then((isSaved) => {
        if (isSaved) window.close()
      })
  })
  bridge.listen('profiles/progress', (progress) => store.getState().profileProgressed(progress))
  void store.getState().refreshProfiles()
  bridge.listen('library/moving', ({ part }) => store.getState().movingTold(part))
  bridge.listen('library/backup-failed', (failure) => store.getState().backupFailed(failure))
  bridge.listen('flush', ({ token }) => {
    void store
      .getState()
      .flush()
      .then(() => bridge.invoke('window/flushed', { token, unsaved: store.getState().unsavedCount() }))
  })

  // What the text is left for may be the last thing that happens: nothing waits then.
  const flush = () => void store.getState().flush()
  window.addEventListener('blur', flush)
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)

  takeSharedFiles(window, {
    open: (file) => void store.getState().openDropped(file),
    importAll: (files) => void store.getState().importDropped(files),
    isOver: (isOver) => store.getState().fileIsOver(isOver),
  })

  const measure = () => store.getState().windowResized(window.innerWidth)
  window.addEventListener('resize', measure)
  measure()

  const cyclePanes = createPaneCycle(document)
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      cyclePanes(event.shiftKey)
      return
    }
    const id = actionForKey(event, bridge.platform)
    if (id === null || !performers[id].state().enabled) return
    event.preventDefault()
    performers[id].perform()
  })

  let sent = ''
  const showStates = () => {
    const states = readAllStates(performers)
    const text = JSON.stringify(states)
    if (text === sent) return
    sent = text
    void bridge.invoke('actions/state', states)
  }
  let isWaiting = false
  store.subscribe(() => {
    // Once for all changes of one turn: the menu need not follow each keystroke.
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      showStates()
    }, 50)
  })
  showStates()
  followLanguage(store)
  store.subscribe((state, before) => {
    if (state.open?.id !== before.open?.id && state.open !== null) void state.refreshOrganised()
    // Loaded afresh, it may stand otherwise.
    if (state.open?.loadKey !== before.open?.loadKey && state.open !== null) void state.refreshApproval()
  })
  void store.getState().refreshBlocks()
  void openFirst(store)
  void store.getState().refreshVerdictChanges()
}

/** The page says its language to screen readers. The theme reaches it as the preferred colour scheme. */
function followLanguage(store: AppStore): void {
  const apply = () => {
    document.documentElement.lang = store.getState().settings.language
  }
  apply()
  store.subscribe((state, before) => {
    if (state.settings.language !== before.settings.language) apply()
  })
}

/** Opens what was open last, else the first of the list. */
async function openFirst(store: AppStore): Promise<void> {
  await store.getState().refreshList()
  const { list, settings, openTemplate, openDialog } = store.getState()
  const rows = [...(list?.rows.values() ?? [])]
  const { lastTemplateId } = settings
  // What was open may stand further down than what is loaded, and may be archived or gone.
  const stays = rows.find((row) => row.id === lastTemplateId)?.id ?? (await listedOrNull(store, lastTemplateId))
  const last =
    stays ??
    // On the first start: the tour in the person's own language.
    rows.find((row) => row.language.startsWith(settings.language))?.id ??
    rows[0]?.id
  if (last !== undefined) await openTemplate(last)
  if (!settings.tourSeen) openDialog('tour')
  await store.getState().openWaiting()
}

async function listedOrNull(store: AppStore, id: string | null): Promise<string | null> {
  if (id === null) return null
  const place = await window.plumeline.invoke('library/place', { id, list: listQuery(store.getState()) })
  return place.ok && place.value !== null ? id : null
}
