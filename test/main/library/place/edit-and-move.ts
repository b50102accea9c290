import { randomInt, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder } from '../../../../main/library/backup/backups.ts'
import { doLibraryJob } from '../../../../main/library/backup/library-jobs.ts'
import { makeBackup } from '../../../../main/library/backup/make-backup.ts'
import { openOrRecover } from '../../../../main/library/backup/recover.ts'
import { moveLibrary } from '../../../../main/library/place/move-library.ts'
import { openAtPlace } from '../../../../main/library/place/open-place.ts'
import { openPlaceFile, placeFileName } from '../../../../main/library/place/place-file.ts'
import { silentLog } from '../../../../main/log.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { hashOf } from '../acknowledgement.ts'
import { randomText } from '../random-text.ts'
import { content, valueOf } from '../test-content.ts'

// Edits a library and moves it from folder to folder, printing every acknowledged edit at once, until it is killed.

const [userData = '', ...folders] = process.argv.slice(2)
const run: Parameters<typeof openAtPlace>[0]['run'] = (name, input) => Promise.resolve(doLibraryJob(name, input))
const now = (): Date => new Date()
const opened = await openAtPlace({
  usualFolder: userData,
  file: openPlaceFile(join(userData, placeFileName)),
  run,
  now,
  log: silentLog,
  open: (folder) =>
    openOrRecover({
      options: { folder, samples: [], now, newId: randomUUID, tools: noLanguageTools },
      run,
      ask: () => Promise.reject(new Error('nothing is damaged')),
    }),
  ask: ({ folder, reason }) => Promise.reject(new Error(`${folder} ${reason}`)),
})
if (opened === null) throw new Error('not opened')
const { place, opened: openedLibrary } = valueOf(opened)
const { library } = openedLibrary
const places = [userData, ...folders]
const revisions = new Map<string, number>()

for (;;) {
  for (let edit = randomInt(4); edit >= 0; edit -= 1) editOne()
  if (randomInt(4) === 0) makeBackup(library.path, backupFolder(place.folder), now())
  const others = places.filter((folder) => folder !== place.folder)
  valueOf(
    await moveLibrary(
      { library, place, run, now, log: silentLog, onProgress: () => undefined },
      others[randomInt(others.length)] ?? userData,
    ),
  )
  writeSync(1, 'moved\n')
}

function editOne(): void {
  const chosen = [...revisions.keys()][randomInt(12)]
  const text = randomText()
  if (chosen === undefined) {
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
