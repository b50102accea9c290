import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolder, listBackups } from '../../../main/library/backup/backups.ts'
import { makeBackup } from '../../../main/library/backup/make-backup.ts'
import { salvageTemplates } from '../../../main/library/backup/salvage.ts'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import { approve, colleague, listedState } from './approval-parts.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const ada = colleague('Ada')
const grace = colleague('Grace')

function approved(library: Library, title: string): string {
  const { id } = valueOf(library.create(content(title, 'Hello')))
  valueOf(library.submit(id, 1, ada, ''))
  valueOf(approve(library, id, grace, 'fine'))
  return id
}

test('what is saved of a damaged library is approved still, as far as its seals are what was signed', () => {
  const library = testLibrary()
  const sealed = approved(library, 'sealed')
  const forged = approved(library, 'forged')
  const edited = approved(library, 'edited')
  valueOf(library.save(edited, 1, content('edited', 'another')))
  const connection = openConnection(library.path)
  connection.run(
    `UPDATE approvals SET seal = replace(seal, '"title":"forged"', '"title":"farged"')
     WHERE template = (SELECT number FROM templates WHERE id = ?)`,
    forged,
  )
  connection.close()
  const salvaged = salvageTemplates(library.path)
  const fresh = testLibrary()
  expect(valueOf(fresh.takeIn(salvaged))).toBe(3)
  expect([sealed, forged, edited].map((id) => listedState(fresh, id))).toEqual(['approved', 'draft', 'draft'])
  expect(valueOf(fresh.approval(sealed)).approval).toMatchObject({ comment: 'fine', isCurrent: true })
  expect(valueOf(fresh.approvedContent(sealed))?.content).toEqual(content('sealed', 'Hello'))
})

test('a text that a backup has from before it was approved is approved by what is saved of the damaged library', () => {
  const folder = temporaryFolder()
  const library = testLibrary(folder)
  const { id } = valueOf(library.create(content('one', 'Hello')))
  expect(makeBackup(library.path, backupFolder(folder), new Date()).kind).toBe('made')
  valueOf(library.submit(id, 1, ada, ''))
  valueOf(approve(library, id, grace))
  const salvaged = salvageTemplates(library.path)
  const [backup] = listBackups(backupFolder(folder))
  const [fromBackup] = salvageTemplates(join(backupFolder(folder), backup?.name ?? ''))
  expect(fromBackup).toMatchObject({ id, approvals: [] })
  const restored = testLibrary()
  expect(valueOf(restored.takeIn(fromBackup === undefined ? [] : [fromBackup]))).toBe(1)
  expect(listedState(restored, id)).toBe('draft')
  expect(valueOf(restored.takeIn(salvaged))).toBe(0)
  expect(listedState(restored, id)).toBe('approved')
})
