import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import { readDocument } from '../../shared/message/read-document.ts'
import { applyToSubject, isInMessage } from '../../shared/policy/apply-fix.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import type { CheckResult, Finding } from '../../shared/policy/finding.ts'
import type { ExceptionReason } from '../../shared/policy/ids.ts'
import { noLanguageTools } from '../../shared/policy/language-tools.ts'
import { noLibraryFacts, type Fix } from '../../shared/policy/rule.ts'
import { stores, type Store } from '../../shared/template/purpose.ts'
import { newVariant, type Template, type TemplateContent, type Variant } from '../../shared/template/template.ts'
import type { SaveStatus } from '../autosave.ts'
import type { CheckJob } from '../check-scheduler.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { groupFindings } from '../policy/group-findings.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'

/** The template that is open, as it stands in the window. */
export interface OpenTemplate {
  readonly id: string
  readonly content: TemplateContent
  readonly archivedAt: string | null
  /** Changes when the text is loaded afresh, so that the editor starts a new undo history. */
  readonly documentKey: string
  /** Why the text cannot be edited; `null` when it can. */
  readonly unreadable: string | null
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
  readonly currentFindingKey: string | null
  readonly editor: EditorHandle | null
  openTemplate(id: string | null): Promise<void>
  /** Changes what is written of the template, title and settings included; saved and checked by itself. */
  editContent(change: Partial<TemplateContent>): void
  /** `documentKey` is that of the text that was typed in, which may have been left since. */
  editMessage(documentKey: string, document: MessageDocument): void
  chooseStore(store: Store): void
  chooseLanguage(language: string): void
  setAside(finding: Finding, reason: ExceptionReason): void
  confirm(finding: Finding): void
  /** Takes an exception or a confirmation back. */
  withdraw(finding: Finding): void
  applyFixes(fixes: readonly Fix[]): void
  /** Shows a finding's place in the text. */
  reveal(finding: Finding): void
  /** Goes to the next (1) or previous (-1) open finding. */
  stepFinding(direction: 1 | -1): void
  setCurrentFinding(key: string | null): void
  setEditor(editor: EditorHandle | null): void
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
    const [variant] = content.variants
    autosave.opened(id, revision)
    checks.cancel()
    // What this version does not know is shown as it is, never checked and never written.
    const read = readDocument(variant.document)
    const unreadable = read.ok ? null : `${read.path}: ${read.problem}`
    set({
      open: { id, content, archivedAt, documentKey: `${id}:${loads}`, unreadable },
      isOpening: false,
      result: null,
      currentFindingKey: null,
    })
    if (read.ok) checks.request({ content, variant })
    if (get().settings.lastTemplateId !== id) get().writeSettings({ lastTemplateId: id })
  }

  const editVariant = (change: Partial<Variant>) => {
    const { open } = get()
    if (open === null) return
    const [first, ...rest] = open.content.variants
    get().editContent({ variants: [{ ...first, ...change }, ...rest] })
  }

  /** In the order of the policy pane: clause by clause. */
  const openFindings = (): readonly Finding[] =>
    groupFindings(get().result?.findings ?? []).groups.flatMap(({ findings }) => findings)

  /** The answers given for texts that have changed since. While a text is open they are kept: undo may bring it back. */
  const dropStale = (result: CheckResult, { content, variant: { exceptions, confirmations } }: CheckJob) => {
    get().editContent({ confirmations: content.confirmations.filter((one) => !result.stale.includes(one)) })
    editVariant({
      exceptions: exceptions.filter((one) => !result.stale.includes(one)),
      confirmations: confirmations.filter((one) => !result.stale.includes(one)),
    })
    get().notify({ key: 'policy.fellAway', data: { count: result.stale.length }, severity: 'information' })
  }

  return {
    open: null,
    isOpening: false,
    surroundings: { tools: noLanguageTools, library: noLibraryFacts },
    result: null,
    saveStatus: { kind: 'saved' },
    currentFindingKey: null,
    editor: null,

    async openTemplate(id) {
      asked += 1
      const number = asked
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
    editContent(change) {
      const { open } = get()
      if (open === null || open.unreadable !== null) return
      const content: TemplateContent = { ...open.content, ...change }
      set({ open: { ...open, content } })
      autosave.edit(open.id, content)
      checks.request({ content, variant: content.variants[0] })
    },
    editMessage(documentKey, document) {
      if (get().open?.documentKey === documentKey) return editVariant({ document })
      // The text that was left still has its editor until the next frame, and takes a keystroke that was on its way.
      if (left?.documentKey !== documentKey || left.unreadable !== null) return
      const [first, ...rest] = left.content.variants
      left = { ...left, content: { ...left.content, variants: [{ ...first, document }, ...rest] } }
      autosave.edit(left.id, left.content)
    },
    chooseStore(store) {
      const { open } = get()
      if (open === null) return
      const [first, ...rest] = open.content.variants
      const languages: readonly string[] = stores[store].languages
      const language = languages.includes(first.language)
        ? first.language
        : (languages.find((one) => one.split('-')[0] === first.language.split('-')[0]) ?? stores[store].languages[0])
      get().editContent({ store, variants: [{ ...first, language }, ...rest] })
    },
    chooseLanguage: (language) => editVariant({ language }),
    setAside(finding, reason) {
      const variant = get().open?.content.variants[0]
      if (variant === undefined) return
      const { rule, textHash } = finding
      const others = variant.exceptions.filter((one) => one.rule !== rule || one.textHash !== textHash)
      editVariant({ exceptions: [...others, { rule, textHash, reason }] })
    },
    confirm(finding) {
      const content = get().open?.content
      if (content === undefined) return
      const { rule, textHash } = finding
      if (finding.place === 'template') {
        get().editContent({ confirmations: [...content.confirmations, { rule, textHash }] })
      } else editVariant({ confirmations: [...content.variants[0].confirmations, { rule, textHash }] })
    },
    withdraw(finding) {
      const content = get().open?.content
      if (content === undefined) return
      const [variant] = content.variants
      const isOther = (one: { rule: string; textHash: string }) =>
        one.rule !== finding.rule || one.textHash !== finding.textHash
      if (finding.place === 'template') {
        return get().editContent({ confirmations: content.confirmations.filter(isOther) })
      }
      editVariant({
        exceptions: variant.exceptions.filter(isOther),
        confirmations: variant.confirmations.filter(isOther),
      })
    },
    applyFixes(fixes) {
      const inText = fixes.filter((fix) => fix.edits.some(isInMessage))
      const edits = fixes.flatMap((fix) => fix.edits)
      const subject = get().open?.content.variants[0].subject ?? ''
      if (edits.some((edit) => edit.kind === 'replace-in-subject')) {
        editVariant({ subject: applyToSubject(subject, edits) })
      }
      for (const edit of edits) {
        if (edit.kind === 'set-send-within-days') get().editContent({ sendWithinDays: edit.days })
      }
      if (inText.length > 0) get().editor?.applyFixes(inText)
    },
    reveal(finding) {
      if (finding.span === null) get().editor?.focus()
      else get().editor?.reveal(finding.span)
      // After the editor told of the first finding at the caret: this may be another one at the same place.
      set({ currentFindingKey: finding.key })
    },
    stepFinding(direction) {
      const findings = openFindings()
      if (findings.length === 0) return
      const place = findings.findIndex((finding) => finding.key === get().currentFindingKey)
      const start = place === -1 && direction === -1 ? 0 : place
      const next = findings[(start + direction + findings.length) % findings.length]
      if (next !== undefined) get().reveal(next)
    },
    setCurrentFinding: (key) => set({ currentFindingKey: key }),
    setEditor: (editor) => set({ editor }),
    markUnreadable(problem) {
      const { open } = get()
      if (open !== null) set({ open: { ...open, unreadable: problem } })
    },
    flush: () => autosave.flush(),
    saved(answer) {
      const { summaries, open } = get()
      if (summaries === null) return
      // The line of the list follows at once; a full list is read only when its order or its hits may have changed.
      const isKnown = summaries.some((summary) => summary.id === answer.id)
      if (!isKnown || get().query !== '') void get().refreshList()
      else {
        const content = open?.id === answer.id ? open.content : null
        const changed = summaries.map((summary) =>
          summary.id === answer.id
            ? {
                ...summary,
                verdict: answer.verdict,
                changedAt: answer.changedAt,
                ...(content === null
                  ? {}
                  : {
                      title: content.title,
                      purpose: content.purpose,
                      store: content.store,
                      language: content.variants[0].language,
                    }),
              }
            : summary,
        )
        set({ summaries: changed.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)) })
      }
    },
    checked(result, job) {
      // A result is shown only for the text that stands in the window.
      if (get().open?.content !== job.content) return
      const isFirst = get().result === null
      set({ result })
      if (isFirst && result.stale.length > 0) dropStale(result, job)
    },
  }
}

/** The content of a new template: a first message for the store, in its default language. */
export function newTemplateContent(title: string, store: Store, language: string): TemplateContent {
  const languages: readonly string[] = stores[store].languages
  const chosen = languages.find((one) => one.split('-')[0] === language) ?? stores[store].languages[0]
  return {
    title,
    purpose: 'reply',
    store,
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [newVariant(chosen, { type: 'doc', content: [{ type: 'paragraph' }] })],
  }
}
