import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openLibrary, type Library, type LibraryOptions } from '../../../main/library/library.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { valueOf } from './test-content.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})

/** Runs after the test, last added first, whatever the test came to. */
export function afterTest(cleanup: () => void): void {
  cleanups.push(cleanup)
}

/** An empty folder of the test's own, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-test-'))
  afterTest(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Times a second apart, so that an order by time is one. */
export function risingClock(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2031, 0, 1) + 1000 * seconds++)
}

export function libraryOptions(folder: string, options: Partial<LibraryOptions> = {}): LibraryOptions {
  return { folder, samples: [], now: risingClock(), newId: randomUUID, tools: noLanguageTools, ...options }
}

/** An open library, closed after the test. */
export function testLibrary(folder = temporaryFolder(), options: Partial<LibraryOptions> = {}): Library {
  const library = valueOf(openLibrary(libraryOptions(folder, options)))
  afterTest(() => library.close())
  return library
}
