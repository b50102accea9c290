import type { ApprovalRecord, ApprovalState, Team } from '../../shared/approval/approval.ts'
import type { Commands, Failure, Result } from '../../shared/ipc/contract.ts'
import { rowOf, withApproval } from '../library/library-list.ts'
import { failureText, valueOrNotice, type AppState, type Notice, type StoreParts } from '../store.ts'

/** Why an approval command did nothing. `unsaved`: the newest text could not be saved first. */
export type ApprovalFailure = Failure | 'unsaved'

export interface ApprovalSlice {
  /** Of the template that was asked about last; what belongs to the open one is told by `openApproval`. */
  readonly approval: ApprovalRecord | null
  readonly team: Team | null
  /** Asks again how the open template stands. Questions that come while one is under way are asked once, after it. */
  refreshApproval(): Promise<void>
  /** Saves everything and submits the open template. Answers what stood in the way. */
  submitForReview(note: string): Promise<ApprovalFailure | null>
  withdrawSubmission(): Promise<void>
  sendBack(note: string): Promise<ApprovalFailure | null>
  /** `revision` is the one that the reviewer has seen: what was edited since is not approved. */
  approve(revision: number, comment: string): Promise<ApprovalFailure | null>
  refreshTeam(): Promise<void>
  /** Answers whether the library took it. */
  changeTeam(change: Commands['team/change']['input']): Promise<boolean>
}

/** How the open template stands; `null` while that is not known. */
export function openApproval({ approval, open }: Pick<AppState, 'approval' | 'open'>): ApprovalRecord | null {
  return open !== null && approval?.id === open.id ? approval : null
}

/** The state of the open template, as the list has it while nothing better is known. */
export function openApprovalState(state: Pick<AppState, 'approval' | 'open' | 'list'>): ApprovalState | null {
  const { open, list } = state
  if (open === null) return null
  return openApproval(state)?.state ?? rowOf(list, open.id)?.approval ?? null
}

/** Whether a save can have changed what is told: the draft of something never approved stays one. */
function followsSaves({ state, approval }: ApprovalRecord): boolean {
  return state !== 'draft' || approval !== null
}

export function createApprovalSlice(parts: StoreParts): ApprovalSlice {
  const { bridge, autosave, get, set } = parts
  let reading: Promise<void> | null = null
  let isAskedAgain = false

  const show = (record: ApprovalRecord) => {
    if (record.id !== get().open?.id) return
    set({ approval: record })
    const { list } = get()
    if (list !== null) set({ list: withApproval(list, record) })
  }
  const read = async () => {
    const id = get().open?.id
    if (id === undefined) return
    const answer = await bridge.invoke('approval/read', { id })
    // What cannot be read now is read after the next save, and before anything is done with it.
    if (answer.ok) show(answer.value)
  }
  const run = async () => {
    do {
      isAskedAgain = false
      await read()
    } while (isAskedAgain)
    reading = null
  }

  const settle = async (
    result: Promise<Result<ApprovalRecord>>,
    notice: Pick<Notice, 'key' | 'action'>,
  ): Promise<Failure | null> => {
    const answer = await result
    if (!answer.ok) {
      // It stands otherwise than was shown.
      await get().refreshApproval()
      return answer.failure
    }
    show(answer.value)
    get().notify({ ...notice, severity: 'information' })
    return null
  }
  const withOpen = async (
    perform: (id: string) => Promise<ApprovalFailure | null>,
  ): Promise<ApprovalFailure | null> => {
    if (!(await autosave.flush())) return 'unsaved'
    const id = get().open?.id
    return id === undefined ? { kind: 'not-found', what: 'template' } : perform(id)
  }
  const tell = (failure: ApprovalFailure | null) => {
    if (failure !== null) get().notify({ ...approvalFailureText(failure), severity: 'problem' })
  }

  return {
    approval: null,
    team: null,

    refreshApproval() {
      isAskedAgain = reading !== null
      reading ??= run()
      return reading
    },
    submitForReview: (note) =>
      withOpen(async (id) => {
        const record = await bridge.invoke('approval/read', { id })
        if (!record.ok) return record.failure
        const { revision } = record.value
        return settle(bridge.invoke('approval/submit', { id, revision, note }), {
          key: 'approval.submit.done',
          action: { labelKey: 'library.undo', perform: () => void get().withdrawSubmission() },
        })
      }),
    async withdrawSubmission() {
      tell(await withOpen((id) => settle(bridge.invoke('approval/withdraw', { id }), { key: 'approval.withdrawn' })))
    },
    sendBack: (note) =>
      withOpen((id) => settle(bridge.invoke('approval/send-back', { id, note }), { key: 'approval.sendBack.done' })),
    approve: (revision, comment) =>
      withOpen((id) =>
        settle(bridge.invoke('approval/approve', { id, revision, comment }), { key: 'approval.approve.done' }),
      ),
    async refreshTeam() {
      const team = await valueOrNotice(parts, bridge.invoke('team/read', null))
      if (team !== null) set({ team })
    },
    async changeTeam(change) {
      const team = await valueOrNotice(parts, bridge.invoke('team/change', change))
      if (team === null) return false
      set({ team })
      // Who may approve, and whose seal is known, has changed.
      await get().refreshApproval()
      return true
    },
  }
}

/** The key and data of a sentence that says what stood in the way. */
export function approvalFailureText(failure: ApprovalFailure): ReturnType<typeof failureText> {
  if (failure === 'unsaved') return { key: 'approval.unsaved' }
  if (failure.kind === 'stale') return { key: 'library.approvalProblems.changed' }
  return failureText(failure)
}

/** Asks again after a save, where it may have changed how the open template stands. */
export function approvalAfterSave(state: AppState, savedId: string): void {
  const record = openApproval(state)
  if (savedId === state.open?.id && (record === null || followsSaves(record))) void state.refreshApproval()
}
