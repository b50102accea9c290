/**
 * How long one step of a long work holds the process up; what somebody has typed waits no longer to be saved. Where others take the
 * processor, the time is up before much is done, and each step is synced to the disk: then it goes on to a number of rows.
 * Unit: milliseconds.
 */
const stepMilliseconds = 15
const longestStep = 60
const fewestRows = 25

/** Begins a step; what it answers says, after each row, whether the step has had its time. */
export function startShortStep(): () => boolean {
  const start = performance.now()
  let rows = 0
  return () => {
    rows += 1
    const passed = performance.now() - start
    return passed >= (rows < fewestRows ? longestStep : stepMilliseconds)
  }
}

/** What goes on in steps in this process: it is not finished by who opens the library anew meanwhile. */
export interface UnderWay {
  isMerging: boolean
  isRewriting: boolean
}
