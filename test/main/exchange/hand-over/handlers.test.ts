import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHandOverHandlers } from '../../../../main/exchange/hand-over/hand-over-handlers.ts'
import { createOpenedFiles } from '../../../../main/exchange/hand-over/opened-files.ts'
import { silentLog } from '../../../../main/log.ts'
import { defaultSettings } from '../../../../main/settings.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { approve, cleanContent, desks, edit, type Desk } from '../../library/hand-over/two-libraries.ts'
import { failureOf, valueOf } from '../../library/test-content.ts'
import { temporaryFolder } from '../../library/test-library.ts'

/** The commands at a desk whose person saves and opens at this path. */
function commandsAt({ library, key, person }: Desk, path: () => string | null) {
  const told: string[] = []
  const asked: string[] = []
  const openedFiles = createOpenedFiles()
  const handlers = createHandOverHandlers({
    library,
    settings: { read: () => ({ ...defaultSettings(['en']), yourName: person.name }) },
    shell: {
      chooseSavePath: ({ fileName }) => {
        asked.push(fileName)
        return Promise.resolve(path())
      },
      chooseOpenPath: () => Promise.resolve(path()),
      send: (name) => told.push(name),
    },
    log: silentLog,
    words: {
      load: () => {
        told.push('words')
        return Promise.resolve()
      },
    },
    reviewerKey: key,
    rechecks: {
      start: () => {
        told.push('rechecks')
        return Promise.resolve()
      },
    },
    openedFiles,
    now: () => new Date('2031-05-06T07:08:09.010Z'),
    translate: () => createTranslate('en'),
    onExported: (exported) => told.push(exported),
  })
  return { handlers, told, asked, openedFiles }
}

test('what is shared is opened, told of, and asks for trust until the reviewer is known', async () => {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  const path = join(temporaryFolder(), 'x.plumeline')
  const author = commandsAt(ada, () => path)
  const reviewer = commandsAt(bo, () => path)
  const { id } = valueOf(ada.library.create(cleanContent('Late parcel')))
  valueOf(ada.library.submit(id, 1, ada.person, ''))
  expect(valueOf(await author.handlers['share/export']({ ids: [id] }))).toEqual({ path, templates: 1, unreadable: 0 })
  expect(author.asked).toEqual(['late-parcel.plumeline'])
  expect(author.told).toEqual([path])

  reviewer.openedFiles.add(path)
  expect(valueOf(await reviewer.handlers['share/is-waiting'](null))).toBe(true)
  expect(valueOf(await reviewer.handlers['share/open']({ file: 'waiting' }))).toMatchObject({
    fileName: 'x.plumeline',
    kind: 'review',
    writtenAt: '2031-05-06T07:08:09.010Z',
    writtenBy: ada.person,
    lines: [{ id, outcome: 'added', isSubmitted: true }],
    unknownReviewers: [],
  })
  expect(reviewer.told).toEqual(['share/reading', 'library/changed', 'blocks/changed', 'words', 'rechecks'])
  expect(failureOf(await reviewer.handlers['share/open']({ file: 'waiting' }))).toEqual({ kind: 'cancelled' })
  approve(bo, id)
  valueOf(await reviewer.handlers['share/export']({ ids: [id] }))

  const back = { fileName: 'back.plumeline', text: readFileSync(path, 'utf8') }
  const unknownReviewers = [{ ...bo.person, approvals: 1 }]
  expect(valueOf(await author.handlers['share/open']({ file: back }))).toMatchObject({ unknownReviewers })
  valueOf(ada.library.trustReviewer(bo.person))
  expect(valueOf(await author.handlers['share/open']({ file: back }))).toMatchObject({ unknownReviewers: [] })
  // One's own key needs no trust.
  expect(valueOf(await reviewer.handlers['share/open']({ file: back }))).toMatchObject({ unknownReviewers: [] })
})

test('a whole library moves to an empty one, with its lists', async () => {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  const path = join(temporaryFolder(), 'x.plumeline')
  for (let number = 0; number < 120; number += 1) valueOf(ada.library.create(cleanContent(`T${number}`)))
  valueOf(ada.library.changeTeamWords(['Widgetly'], []))
  valueOf(ada.library.setStoreName('Widgets & Co'))
  valueOf(ada.library.trustReviewer(bo.person))
  const author = commandsAt(ada, () => path)
  expect(valueOf(await author.handlers['share/export-library'](null))).toMatchObject({ templates: 120 })
  expect(author.asked).toEqual(['library-2031-05-06.plumeline'])
  const other = commandsAt(bo, () => path)
  expect(valueOf(await other.handlers['share/open']({ file: 'choose' }))).toMatchObject({ kind: 'library', words: 1 })
  expect(valueOf(bo.library.idsToShare())).toEqual(valueOf(ada.library.idsToShare()))
  expect(valueOf(bo.library.teamWords())).toEqual({ words: ['Widgetly'], storeName: 'Widgets & Co' })
  // Trust does not come by file.
  expect(valueOf(bo.library.reviewers())).toEqual([])
})

test('a copy says in its title whose text it has, in the language of the interface', async () => {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  const path = join(temporaryFolder(), 'x.plumeline')
  const author = commandsAt(ada, () => path)
  const other = commandsAt(bo, () => path)
  const { id } = valueOf(ada.library.create(cleanContent('Late')))
  for (const text of ['First.', 'By Ada.']) {
    valueOf(await author.handlers['share/export']({ ids: [id] }))
    const report = valueOf(await other.handlers['share/open']({ file: 'choose' }))
    if (text === 'By Ada.') expect(report.lines[0]?.copy?.title).toBe('Late (version of Ada)')
    edit(ada, id, `${text} Ada goes on.`)
    edit(bo, id, `${text} Bo goes on.`)
  }
})

test('nothing is shared or opened when the person cancels, or the file is none', async () => {
  const [ada] = desks('Ada')
  if (ada === undefined) throw new Error('no desk')
  let path: string | null = null
  const { handlers, told } = commandsAt(ada, () => path)
  const { id } = valueOf(ada.library.create(cleanContent('Late')))
  expect(failureOf(await handlers['share/export']({ ids: [id] }))).toEqual({ kind: 'cancelled' })
  expect(failureOf(await handlers['share/export-library'](null))).toEqual({ kind: 'cancelled' })
  expect(failureOf(await handlers['share/open']({ file: 'choose' }))).toEqual({ kind: 'cancelled' })
  expect(failureOf(await handlers['share/export']({ ids: ['gone'] }))).toMatchObject({ kind: 'not-found' })
  path = join(temporaryFolder(), 'x.plumeline')
  writeFileSync(path, '{"type":"plumeline-template","version":1}')
  expect(failureOf(await handlers['share/open']({ file: 'choose' }))).toEqual({
    kind: 'hand-over',
    fileName: 'x.plumeline',
    problem: { kind: 'not-shared-file' },
  })
  expect(told).toEqual(['share/reading'])
})
