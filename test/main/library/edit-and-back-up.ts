import { randomInt, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder } from '../../../main/library/backup/backups.ts'
import { makeBackup } from '../../../main/library/backup/make-backup.ts'
import { libraryFileName, openLibrary } from '../../../main/library/library.ts'
import { lockLibrary } from '../../../main/library/library-lock.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { hashOf } from './acknowledgement.ts'
import { randomText } from './random-text.ts'
import { content, valueOf } from './test-content.ts'

// What the app does to its files: takes the lock, edits, deletes, and backs up in between, until it is killed.

const [folder = ''] = process.argv.slice(2)
valueOf(lockLibrary(join(folder, libraryFileName)))
const library = valueOf(
  openLibrary({ folder, samples: [], now: () => new Date(), newId: randomUUID, tools: noLanguageTools }),
)
const revisions = new Map<string, number>()

for (;;) {
  const chosen = [...revisions.keys()][randomInt(15)]
  const text = randomText()
  if (randomInt(12) === 0) makeBackup(library.path, backupFolder(folder), new Date())
  else if (chosen === undefined) {
    const { id } = valueOf(library.create(content('new', text)))
    acknowledge(id, 1, text)
  } else {
    const { revision } = valueOf(library.save(chosen, revisions.get(chosen) ?? 0, content('edited', text)))
    acknowledge(chosen, revision, text)
  }
}

function acknowledge(id: string, revision: number, text: string): void {
  revisions.set(id, revision)
  writeSync(1, `${JSON.stringify({ id, revision, textHash: hashOf(text) })}\n`)
}
