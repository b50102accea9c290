import type { TableForm } from '../../shared/exchange/import/table-look.ts'
import type { OpenedFiles } from '../../shared/exchange/import/triage.ts'
import type { StoreParts } from '../store.ts'
import type { ImportProblems, ImportState, Triage } from './import-slice.ts'
import { tableSteps, withLook, type TableChoice } from './table-choices.ts'

/** What is said of the tables of an import before it is read. */
export interface TableStep {
  readonly opened: OpenedFiles
  /** Of files that were not opened. */
  readonly problems: ImportProblems
  readonly choices: readonly TableChoice[]
  /** The place of the table that is looked at. */
  readonly at: number
  /** What was read already. */
  readonly kept: Triage | null
  /** Nothing else was said of the tables since. */
  readonly isSame: boolean
}

export interface TableActions {
  /** Says how the table that is looked at is written, and reads it so at once. */
  formTable(form: Partial<TableForm>): Promise<void>
  /** Says what is in it. */
  changeTable(change: (choice: TableChoice) => TableChoice): void
  /** Goes to the next table, or reads the files. */
  nextTable(): Promise<void>
  /** Goes back to the table before, or from the messages to the last table. */
  previousTable(): void
}

/** The step of an import at which its tables are looked through; `null` at any other. */
export function tablesIn(importing: ImportState | null): TableStep | null {
  return importing?.kind === 'tables' ? importing : null
}

/** `take` reads the files. */
export function createTableActions(
  { bridge, get, set }: Pick<StoreParts, 'bridge' | 'get' | 'set'>,
  take: (step: TableStep) => Promise<void>,
): TableActions {
  let formed = 0

  const changeTables = (change: (choice: TableChoice, index: number) => TableChoice) => {
    const step = tablesIn(get().importing)
    if (step === null) return
    set({ importing: { ...step, kind: 'tables', choices: step.choices.map(change), isSame: false } })
  }

  return {
    async formTable(said) {
      const step = tablesIn(get().importing)
      const choice = step?.choices[step.at]
      if (step === null || choice === undefined) return
      formed += 1
      const number = formed
      const { look, form: before } = choice
      // In another encoding it may be parted otherwise.
      const form = { ...(said.encoding === undefined ? before : { encoding: before.encoding }), ...said }
      const answer = await bridge.invoke('import/look', { token: step.opened.token, file: look.file, form })
      if (number !== formed || !answer.ok) return
      changeTables((one) => (one.look.file === look.file ? withLook(one, answer.value, form) : one))
    },
    changeTable(changeOne) {
      const file = tablesIn(get().importing)?.at
      changeTables((one, index) => (index === file ? changeOne(one) : one))
    },
    async nextTable() {
      const step = tablesIn(get().importing)
      if (step === null) return
      const next = tableSteps(step.choices).find((index) => index > step.at)
      if (next !== undefined) return set({ importing: { ...step, kind: 'tables', at: next } })
      if (step.kept !== null && step.isSame) {
        return set({ importing: { ...step.kept, kind: 'read', tables: { ...step, kept: null } } })
      }
      await take({ ...step, kept: null })
    },
    previousTable() {
      const step = tablesIn(get().importing)
      const { importing } = get()
      if (step !== null) {
        const before = tableSteps(step.choices).findLast((index) => index < step.at)
        if (before !== undefined) set({ importing: { ...step, kind: 'tables', at: before } })
      } else if (importing?.kind === 'read' && importing.tables !== null && !importing.isBusy) {
        set({ importing: { ...importing.tables, kind: 'tables', kept: importing, isSame: true } })
      }
    },
  }
}
