import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import { readDocument } from '../../shared/message/read-document.ts'
import type { Span } from '../../shared/message/text.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import type { CheckResult } from '../../shared/policy/finding.ts'
import { noLanguageTools, type LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { noLibraryFacts } from '../../shared/policy/rule.ts'
import { isFiltering } from '../../shared/template/library-list.ts'
import type { Purpose, Store } from '../../shared/template/purpose.ts'
import type { Template, TemplateContent, Variant } from '../../shared/template/template.ts'
import { variantAt, withLanguage, withMessage, withVariant } from '../../shared/template/variants.ts'
import { approvalAfterSave } from '../approval/approval-slice.ts'
import type { SaveStatus } from '../autosave.ts'
import type { CheckJob } from '../check-scheduler.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { placeOf, withSaved } from '../library/library-list.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'
import { canBeStockOutNotice, inLanguagesOf } from './details.ts'
import { isAnswerOf, staleAnswers, withoutAnswers } from './stale-answers.ts'
import { asSubjectLine } from './subject-line.ts'

/** The template that is open, as it stands in the window. */
export interface OpenTemplate {
  readonly id: string
  /** Changes whenever the template is loaded: what the editor remembers of its texts goes with it. */
  readonly loadKey: string
  readonly content: TemplateContent
  readonly archivedAt: string | null
  /** Place of the variant that stands in the editor. */
  readonly current: number
  /** A `documentKey` for each variant, wherever it is moved. */
  readonly keys: readonly string[]
  /** That of the current variant. Changes when the text is loaded afresh, so that the editor starts a new undo history. */
  readonly documentKey: string
  /** Why the text cannot be edited; `null` when it can. */
  readonly unreadable: string | null
}

/** The variant of the open template that stands in the editor. */
export function currentVariant({ content, current }: Pick<OpenTemplate, 'content' | 'current'>): Variant {
  return variantAt(content, current)
}

/** What the rest of the window may ask of the field of the subject line. */
export interface SubjectHandle {
  /** Puts the focus there and selects the span. */
  reveal(span: Span): void
  /** Writes another line as one step of the field's own undo, and leaves the focus where it is. */
  write(subject: string): void
}

export interface DocumentSlice {
  readonly open: OpenTemplate | null
  /** `true` from asking for a template until it stands in the window. */
  readonly isOpening: boolean
  /** What the checks ask beside the template. */
  readonly surroundings: CheckSurroundings
  /** Of the newest text that was checked; `null` before the first check. */
  readonly result: CheckResult | null
  readonly saveStatus: SaveStatus
  readonly editor: EditorHandle | null
  readonly subjectField: SubjectHandle | null
  openTemplate(id: string | null): Promise<void>
  /** Another content or another current variant; `keys` goes with the variants. Saved and checked by itself. */
  changeOpen(change: Partial<Pick<OpenTemplate, 'content' | 'keys' | 'current'>>): void
  /** Changes what is written of the template, title and settings included; saved and checked by itself. */
  editContent(change: Partial<TemplateContent>): void
  /** `documentKey` is that of the text that was typed in, which may have been left since. */
  editMessage(documentKey: string, document: MessageDocument): void
  /** The same for the subject line; what breaks lines in it becomes spaces. */
  editSubject(documentKey: string, subject: string): void
  choosePurpose(purpose: Purpose): void
  chooseStore(store: Store): void
  chooseLanguage(language: string): void
  setEditor(editor: EditorHandle | null): void
  setSubjectField(field: SubjectHandle | null): void
  /** Loads the open template afresh, after the library was given another content for it, in the language that is shown. */
  reloadTemplate(): Promise<void>
  /** Asks what stands beside the open template in the library, and checks again. */
  refreshFacts(): Promise<void>
  /** Checks with these from now on, the open text at once. */
  languageToolsLoaded(tools: LanguageTools): void
  markUnreadable(problem: string): void
  flush(): Promise<boolean>
  saved(answer: SaveAnswer): void
  checked(result: CheckResult, job: CheckJob): void
}

export function createDocumentSlice(parts: StoreParts): DocumentSlice {
  const { bridge, autosave, checks, get, set } = parts
  let loads = 0
  let asked = 0
  let left: OpenTemplate | null = null
  let factsAsked = 0
  /** What was loaded, until it is edited or judged whole: only there is a stale answer not the author's of just now. */
  let loaded: TemplateContent | null = null
  /** The same for the texts in each language. */
  let loadedVariants: readonly Variant[] = []
  let hasFacts = false

  const load = (template: Template) => {
    left = get().open
    loads += 1
    const {
      id,
      revision,
      createdAt: _created,
      changedAt: _changed,
      archivedAt,
      policyVersion: _policy,
      ...written
    } = template
    // What the library could not take yet is newer than what it has.
    const content = autosave.unsaved(id) ?? written
    autosave.opened(id, revision)
    checks.cancel()
    // What this version does not know is shown as it is, never checked and never written: a save would hold all of it.
    const unreadable = problemOf(content)
    const keys = content.variants.map((_, index) => `${id}:${loads}:${index}`)
    const [documentKey = id] = keys
    set({
      open: { id, loadKey: `${id}:${loads}`, content, archivedAt, current: 0, keys, documentKey, unreadable },
      isOpening: false,
      result: null,
      verdicts: {},
      currentFindingKey: null,
      // Those of the one that was left are not this one's.
      surroundings: { ...get().surroundings, library: noLibraryFacts },
    })
    loaded = content
    loadedVariants = content.variants
    hasFacts = false
    if (unreadable === null) checks.request({ content, variant: content.variants[0] })
    void get().refreshFacts()
    if (get().settings.lastTemplateId !== id) get().writeSettings({ lastTemplateId: id })
  }

  const checkAgain = () => {
    const { open } = get()
    if (open !== null && open.unreadable === null) {
      checks.request({ content: open.content, variant: currentVariant(open) })
    }
  }

  const editTextOf = (documentKey: string, edit: (content: TemplateContent, index: number) => TemplateContent) => {
    const { open } = get()
    const index = open?.keys.indexOf(documentKey) ?? -1
    if (open !== null && index !== -1) return get().changeOpen({ content: edit(open.content, index) })
    // The text that was left still has its editor until the next frame, and takes a keystroke that was on its way.
    const leftIndex = left?.keys.indexOf(documentKey) ?? -1
    if (left === null || leftIndex === -1 || left.unreadable !== null) return
    left = { ...left, content: edit(left.content, leftIndex) }
    autosave.edit(left.id, left.content)
  }

  return {
    open: null,
    isOpening: false,
    surroundings: { tools: noLanguageTools, library: noLibraryFacts },
    result: null,
    saveStatus: { kind: 'saved' },
    editor: null,
    subjectField: null,

    async openTemplate(id) {
      asked += 1
      const number = asked
      if (get().several.size > 0) set({ several: new Set() })
      if (id === null) {
        await autosave.flush()
        if (number !== asked) return
        left = get().open
        set({ open: null, isOpening: false, result: null, currentFindingKey: null })
        return
      }
      // What stands in the window is the newest there is of it.
      if (get().open?.id === id) return set({ isOpening: false })
      set({ isOpening: true })
      // The edits of the one that is left are on disk before another is read.
      await autosave.flush()
      const template = await valueOrNotice(parts, bridge.invoke('library/open', { id }))
      if (number !== asked) return
      if (template === null) set({ isOpening: false })
      else load(template)
    },
    async reloadTemplate() {
      const before = get().open
      if (before === null) return
      asked += 1
      const number = asked
      const template = await valueOrNotice(parts, bridge.invoke('library/open', { id: before.id }))
      if (template === null || number !== asked) return
      load(template)
      // What the editor still holds of it is older.
      left = null
      // Answers that have nothing to answer any more stay for now: the change may be undone.
      loaded = null
      loadedVariants = []
      const { language } = currentVariant(before)
      get().showVariant(template.variants.findIndex((variant) => variant.language === language))
    },
    changeOpen(change) {
      const { open } = get()
      if (open === null) return
      // What an import is about to replace, or has replaced, must not be saved over it.
      if ((open.unreadable !== null || get().isTakingTranslations) && change.content !== undefined) return
      const changed = { ...open, ...change }
      const { content } = changed
      const documentKey = changed.keys[changed.current] ?? open.documentKey
      const isOther = documentKey !== open.documentKey
      set({ open: { ...changed, documentKey }, ...(isOther ? { result: null, currentFindingKey: null } : {}) })
      if (content !== open.content) autosave.edit(open.id, content)
      if (open.unreadable === null) checks.request({ content, variant: currentVariant(changed) })
      if (content.store !== open.content.store || content.purpose !== open.content.purpose) void get().refreshFacts()
    },
    editContent(change) {
      const { open } = get()
      if (open !== null) get().changeOpen({ content: { ...open.content, ...change } })
    },
    editMessage(documentKey, document) {
      editTextOf(documentKey, (content, index) => withMessage(content, index, document))
    },
    editSubject(documentKey, subject) {
      editTextOf(documentKey, (content, index) => withVariant(content, index, { subject: asSubjectLine(subject) }))
    },
    choosePurpose(purpose) {
      // What the details do not offer must not go on counting.
      get().editContent(canBeStockOutNotice(purpose) ? { purpose } : { purpose, isStockOutNotice: false })
    },
    chooseStore(store) {
      const { open } = get()
      if (open === null) return
      get().changeOpen({ content: inLanguagesOf(store, { ...open.content, store }) })
    },
    chooseLanguage(language) {
      const { open } = get()
      if (open !== null) get().changeOpen({ content: withLanguage(open.content, open.current, language) })
    },
    setEditor: (editor) => set({ editor }),
    setSubjectField: (subjectField) => set({ subjectField }),
    async refreshFacts() {
      factsAsked += 1
      const number = factsAsked
      const { open } = get()
      if (open === null) return
      const facts = await bridge.invoke('library/facts', { store: open.content.store, id: open.id })
      // Of a template or a store that was left meanwhile. What cannot be read shows in the list, and an export asks again.
      if (!facts.ok || number !== factsAsked || get().open?.id !== open.id) return
      hasFacts = true
      set({ surroundings: { ...get().surroundings, library: facts.value } })
      checkAgain()
    },
    languageToolsLoaded(tools) {
      set({ surroundings: { ...get().surroundings, tools } })
      checkAgain()
    },
    markUnreadable(problem) {
      const { open } = get()
      if (open !== null) set({ open: { ...open, unreadable: problem } })
    },
    flush: () => autosave.flush(),
    saved(answer) {
      if (answer.hasNewerBlocks === true) void get().takeNewerBlocks(answer.id)
      const { list, open, query, sort, filter } = get()
      // One that was left late may say something else of the library than before.
      if (answer.id !== open?.id) void get().refreshFacts()
      approvalAfterSave(get(), answer.id)
      if (list === null) return
      // The line of the list follows at once; the list is read again only when its order or its hits may have changed.
      set({ list: withSaved(list, answer, open?.id === answer.id ? open.content : null) })
      const isInPlace = placeOf(list, answer.id) === 0 && sort === 'changed' && query === '' && !isFiltering(filter)
      if (!isInPlace) void get().refreshList()
    },
    checked(result, job) {
      const { open } = get()
      // A result is shown only for the text that stands in the window.
      if (open === null || open.content !== job.content || currentVariant(open) !== job.variant) return
      set({ result })
      get().judged(result, job.variant)
      if (!hasFacts || !loadedVariants.includes(job.variant)) return
      const isWhole = job.content === loaded
      loaded = null
      loadedVariants = loadedVariants.filter((one) => one !== job.variant)
      // While a text is open its answers are kept: undo may bring back what they were given for.
      const stale = staleAnswers(result).filter((one) => isWhole || isAnswerOf(job.variant, one))
      if (stale.length === 0) return
      get().changeOpen({ content: withoutAnswers(job.content, open.current, stale) })
      get().notify({ key: 'policy.fellAway', data: { count: stale.length }, severity: 'information' })
    },
  }
}

/** Why a text of the template cannot be edited; `null` when each can. */
function problemOf({ variants }: TemplateContent): string | null {
  for (const { document } of variants) {
    const read = readDocument(document)
    if (!read.ok) return `${read.path}: ${read.problem}`
  }
  return null
}
