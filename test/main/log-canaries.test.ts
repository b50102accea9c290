import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import electronLog from 'electron-log/node'
import { expect, test } from 'vitest'
import { dispatch } from '../../app/dispatch.ts'
import { openLogFile } from '../../app/log-file.ts'
import type { Log } from '../../main/log.ts'
import type { Shell } from '../../main/shell.ts'
import type { CommandName, Result } from '../../shared/ipc/contract.ts'
import { noFilter } from '../../shared/template/library-list.ts'
import { content } from './library/test-content.ts'
import { temporaryFolder, testLibrary } from './library/test-library.ts'
import { handlersOnDisk, languageOnDisk } from './handlers-on-disk.ts'

const origin = 'app://plumeline'
const ourWindow = { isOurWindow: true, isMainFrame: true, origin }

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** The handlers over real files, behind the door that the window comes through. */
function deskWith(log: Log, folder: string): (name: CommandName, input: unknown) => Promise<Result<unknown>> {
  const shell: Shell = {
    version: '1.2.3',
    // A folder that is none, so that what is written fails.
    chooseSavePath: () => Promise.resolve(join(folder, 'canary0-missing', 'canary1-file.html')),
    chooseOpenPath: () => Promise.resolve(join(folder, 'canary2-missing.plumeline')),
    chooseOpenPaths: () => Promise.resolve([join(folder, 'canary3-missing.csv')]),
    chooseFolder: () => Promise.resolve(join(folder, 'canary4-missing')),
    offerWordMenu: () => Promise.resolve(null),
    showAnew: () => undefined,
    printPdf: () => Promise.reject(new Error('canary5 cannot be printed')),
    print: () => Promise.reject(new Error('canary5 cannot be printed')),
    reveal: () => undefined,
    showActionStates: () => undefined,
    acknowledgeFlush: () => undefined,
    send: () => undefined,
  }
  const library = testLibrary(join(folder, 'library'))
  const handlers = handlersOnDisk({
    folder,
    library,
    log,
    shell,
    language: languageOnDisk((error) =>
      log.error('language', { error: error instanceof Error ? error.name : 'unknown' }),
    ),
  })
  return (name, input) => dispatch(handlers, origin, log, ourWindow, name, input)
}

test('[S14] of 1,000 words that a person wrote, wherever and whatever fails, none is in the log', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'log', 'main.log')
  for (const name of ['library', 'log']) mkdirSync(join(folder, name))
  const file = openLogFile(path)
  // What goes to the console is what goes to the file.
  electronLog.transports.console.level = false
  let lines = 0
  const counted =
    (write: Log['info']): Log['info'] =>
    (event, facts) => {
      lines += 1
      write(event, facts)
    }
  const log: Log = { info: counted(file.info), warn: counted(file.warn), error: counted(file.error) }
  const ask = deskWith(log, folder)
  let made = 0
  const canary = (): string => `canary${(made += 1)}x`

  for (let round = 0; round < 40; round += 1) {
    const answer = await ask('library/create', { content: content(canary(), `${canary()} ${canary()}`) })
    const id = answer.ok ? (answer.value as { readonly id: string }).id : ''
    await ask('library/save', { id, revision: 7, content: content(canary(), canary()) })
    await ask('library/create', { content: { ...content(canary()), variants: [{ language: canary() }] } })
    await ask('library/open', { id: canary() })
    await ask('library/list', { query: `${canary()} "${canary()}`, archived: false })
    await ask('library/change', { ids: [id], change: { kind: 'tag', name: canary(), isOn: true } })
    await ask('library/save-filter', { name: canary(), query: canary(), filter: noFilter })
    await ask('approval/submit', { id, revision: 1, note: canary() })
    await ask('language/check-words', { language: 'en-CA', words: [canary(), canary()] })
    await ask('language/set-store-name', { name: canary() })
    await ask('exchange/export', { id, format: 'html', copy: 'draft' })
    await ask('share/open', { file: { fileName: `${canary()}.plumeline`, text: `{"${canary()}"` } })
    await ask('share/open', { file: 'choose' })
    await ask('library/change-tag', { name: canary(), to: canary() })
    await ask('report/print', { ids: [id] })
    await ask('print/template', { id, copy: 'draft' })
    await ask('translation/open', null)
    await ask('exchange/verify', null)
    const damaged = { fileName: `${canary()}.json`, bytes: text(`{"macros":[{"title":"${canary()}",`) }
    await ask('import/open', { files: [damaged, { fileName: `${canary()}.csv`, bytes: text(`title,text\n${canary()},"${canary()}`) }] })
    await ask('profiles/save', { profile: { id: canary(), name: canary() }, dialect: {} })
    await ask('settings/write', { theme: canary() })
  } // prettier-ignore
  expect(made).toBeGreaterThanOrEqual(1000)
  // What is not logged at all proves nothing.
  expect(lines).toBeGreaterThan(100)
  expect(existsSync(path)).toBe(true)
  const written = readdirSync(join(folder, 'log'))
    .map((name) => readFileSync(join(folder, 'log', name), 'utf8'))
    .join('')
  expect(written.split('\n').length).toBeGreaterThan(100)
  expect(written.match(/canary\w*/g)).toBeNull()
})
