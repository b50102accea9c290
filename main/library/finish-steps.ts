import { hasTable } from './backup/check-library.ts'
import type { Connection } from './connection.ts'
import { isOfDisk } from './storage-failure.ts'

/** Nobody waits for an answer yet: fewer syncs than the steps of a work under way. Unit: milliseconds. */
const doneAtOnce = 500

/**
 * Does what is left of a work whose rows stand in a table of its own, by place, until the table is gone. `stretch` does rows in a
 * transaction until the time is up, one at least, and drops the table behind the last. A row that cannot be done is left out.
 * Throws what the disk is to blame for: then the rest stays for the next time.
 */
export function finishSteps(
  connection: Connection,
  tableName: string,
  stretch: (isTimeUp: () => boolean) => unknown,
): void {
  let isOneByOne = false
  while (hasTable(connection, tableName)) {
    try {
      const start = performance.now()
      stretch(() => isOneByOne || performance.now() - start > doneAtOnce)
    } catch (error) {
      if (isOfDisk(error)) throw error
      if (isOneByOne) connection.run(`DELETE FROM ${tableName} WHERE place = (SELECT min(place) FROM ${tableName})`)
      isOneByOne = true
    }
  }
}
