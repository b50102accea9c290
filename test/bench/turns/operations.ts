import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { verifyFile } from '../../../main/approval/verify-file.ts'
import { backupFolder } from '../../../main/library/backup/backups.ts'
import { doLibraryJob, type RunLibraryJob } from '../../../main/library/backup/library-jobs.ts'
import { restoreLibrary } from '../../../main/library/backup/restore-library.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { createRechecks } from '../../../main/library/rechecks.ts'
import { silentLog } from '../../../main/log.ts'
import { manifestName } from '../../../shared/exchange/profile/manifest.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { exportAll } from '../exchange/export-round.ts'
import { makeTemplates } from '../exchange/made-templates.ts'
import { makeFiles } from '../exchange/made-messages.ts'
import { measure } from '../exchange/meter.ts'
import type { Measured } from '../exchange/round.ts'
import { openDesk, valueOf, type Desk } from './desk.ts'

/** Makes everything ready, and answers the work that is measured. */
type Operation = (folder: string, size: number) => Promise<() => Promise<void>>

async function importOf(
  { handlers }: Desk,
  size: number,
): Promise<{ readonly token: number; readonly keys: readonly string[] }> {
  const files = makeFiles({ work: 'import', target: 'csv', size, isOneName: false, isBare: false }).map(
    ({ name, bytes }) => ({
      fileName: name,
      bytes,
    }),
  )
  const { token } = valueOf(await handlers['import/open']({ files }))
  const taken = valueOf(
    await handlers['import/take']({
      token,
      store: 'CA',
      tables: [],
    }),
  )
  const keys: string[] = []
  while (keys.length < taken.total) {
    keys.push(...valueOf(await handlers['import/items']({ token, offset: keys.length })).map(({ key }) => key))
  }
  return { token, keys }
}

const blockText = (text: string) =>
  [
    { language: 'en-CA', content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] },
  ] as const

const run: RunLibraryJob = (name, input) => Promise.resolve(doLibraryJob(name, input))

/** Every template holds a block. */
function withBlock({ library, ids }: Desk) {
  const block = valueOf(library.createBlock({ name: 'Closing', variants: blockText('With kind regards.') }))
  for (const id of ids) {
    const { revision, variants, title, purpose, store, sendWithinDays, isStockOutNotice, lengthLimit, confirmations } = valueOf(library.open(id)) // prettier-ignore
    const [first, ...rest] = variants
    const node = { type: 'sharedBlock' as const, attrs: { id: block.id, name: block.name }, content: blockText('With kind regards.')[0].content } // prettier-ignore
    const document = { ...first.document, content: [...first.document.content, node] }
    const facts = { title, purpose, store, sendWithinDays, isStockOutNotice, lengthLimit, confirmations }
    valueOf(library.save(id, revision, { ...facts, variants: [{ ...first, document }, ...rest] }))
  }
  return block
}

export const operations = {
  'share library': async (folder, size) => {
    const desk = openDesk(folder, size)
    desk.choose(join(folder, 'all.plumeline'))
    return async () => void valueOf(await desk.handlers['share/export-library'](null))
  },
  'merge library': async (folder, size) => {
    const from = openDesk(join(folder, 'from'), size)
    const to = openDesk(join(folder, 'to'), 0)
    const path = join(folder, 'all.plumeline')
    from.choose(path)
    valueOf(await from.handlers['share/export-library'](null))
    from.library.close()
    to.choose(path)
    return async () => {
      const { lines } = valueOf(await to.handlers['share/open']({ file: 'choose' }))
      if (lines.filter(({ outcome }) => outcome === 'added').length !== size) throw new Error('not all came')
    }
  },
  'merge library again': async (folder, size) => {
    const desk = openDesk(folder, size)
    desk.choose(join(folder, 'all.plumeline'))
    valueOf(await desk.handlers['share/export-library'](null))
    return async () => void valueOf(await desk.handlers['share/open']({ file: 'choose' }))
  },
  'import take': async (folder, size) => {
    const desk = openDesk(folder, 0)
    return async () => void (await importOf(desk, size))
  },
  'import fix': async (folder, size) => {
    const desk = openDesk(folder, 0)
    const { token, keys } = await importOf(desk, size)
    return async () =>
      void valueOf(
        await desk.handlers['import/change']({ token, keys, change: { kind: 'fix', rule: 'external-link' } }),
      )
  },
  'import add': async (folder, size) => {
    const desk = openDesk(folder, 0)
    const { token, keys } = await importOf(desk, size)
    return async () => void valueOf(await desk.handlers['import/add']({ token, keys, tags: ['imported'] }))
  },
  archive: async (folder, size) => {
    const { handlers, ids } = openDesk(folder, size)
    return async () =>
      void valueOf(await handlers['library/change']({ ids, change: { kind: 'archive', archived: true } }))
  },
  delete: async (folder, size) => {
    const { handlers, ids } = openDesk(folder, size)
    return async () => void valueOf(await handlers['library/change']({ ids, change: { kind: 'delete' } }))
  },
  tag: async (folder, size) => {
    const { handlers, ids } = openDesk(folder, size)
    return async () =>
      void valueOf(await handlers['library/change']({ ids, change: { kind: 'tag', name: 'Parcels', isOn: true } }))
  },
  'rename a tag': async (folder, size) => {
    const { handlers, ids } = openDesk(folder, size)
    for (const name of ['Parcels', 'Letters']) valueOf(await handlers['library/change']({ ids, change: { kind: 'tag', name, isOn: true } })) // prettier-ignore
    return async () => void valueOf(await handlers['library/change-tag']({ name: 'Parcels', to: 'Letters' }))
  },
  'want checks of all': async (folder, size) => {
    const { library, handlers } = openDesk(folder, size)
    return async () => {
      valueOf(await handlers['library/recheck']({ ids: null }))
      valueOf(library.wantChecksOfWords(['order']))
      valueOf(library.outdated())
    }
  },
  'index anew': async (folder, size) => {
    const { library } = openDesk(folder, size)
    const connection = openConnection(library.path)
    connection.run('UPDATE listed SET is_indexed = 0')
    connection.run("UPDATE templates SET policy_version = '0'")
    connection.close()
    const ending = new AbortController()
    const rechecks = createRechecks({
      library: {
        ...library,
        awaitsPolicy: () => ({ ok: true, value: false }),
        outdated: () => ({ ok: true, value: [] }),
      },
      prepare: () => Promise.resolve(),
      log: silentLog,
      signal: ending.signal,
      onProgress: () => undefined,
      onChange: () => undefined,
    })
    return () => rechecks.start()
  },
  'list all': async (folder, size) => {
    const { handlers } = openDesk(folder, size)
    const query = { query: '', archived: false } as const
    return async () => {
      for (const one of [query, { ...query, query: 'ship' }]) {
        valueOf(await handlers['library/ids'](one))
        await setImmediate()
        valueOf(await handlers['library/list'](one))
        await setImmediate()
      }
      valueOf(await handlers['library/languages'](null))
      await setImmediate()
      valueOf(await handlers['library/overview'](null))
    }
  },
  'save a block': async (folder, size) => {
    const desk = openDesk(folder, size)
    const block = withBlock(desk)
    return async () => void valueOf(await desk.handlers['blocks/save']({ id: block.id, revision: block.revision, name: block.name, variants: blockText('Warm regards.') })) // prettier-ignore
  },
  'delete a block': async (folder, size) => {
    const desk = openDesk(folder, size)
    const block = withBlock(desk)
    return async () => void valueOf(await desk.handlers['blocks/delete']({ id: block.id }))
  },
  'restore a backup': async (folder, size) => {
    const { library } = openDesk(folder, size)
    const made = valueOf(await run('back-up', { libraryPath: library.path, folder: backupFolder(folder), now: new Date().toISOString() })) // prettier-ignore
    if (made.kind !== 'made') throw new Error('no backup')
    // Every template has gone on since: each comes over from the library of now.
    const connection = openConnection(library.path)
    connection.run('UPDATE templates SET revision = revision + 1')
    connection.close()
    // The app does these in a process of their own.
    const done = new Map<string, unknown>()
    for (const name of ['prepare-restore', 'back-up', 'salvage'] as const) {
      const input = { libraryPath: library.path, path: library.path, folder: backupFolder(folder), name: made.backup.name, now: new Date().toISOString() } // prettier-ignore
      done.set(name, await run(name, input))
    }
    const parts = { library, now: () => new Date(), run: ((name: string) => Promise.resolve(done.get(name))) as RunLibraryJob } // prettier-ignore
    return async () => {
      const { takenIn } = valueOf(await restoreLibrary(parts, made.backup.name, true))
      if (takenIn !== size) throw new Error(`${takenIn} taken in`)
    }
  },
  report: async (folder, size) => {
    const desk = openDesk(folder, size)
    desk.choose(join(folder, 'report.html'))
    return async () => void valueOf(await desk.handlers['report/write']({ ids: desk.ids, format: 'html' }))
  },
  'export for translators': async (folder, size) => {
    const desk = openDesk(folder, size)
    const out = join(folder, 'out')
    mkdirSync(out)
    desk.choose(out)
    return async () => void valueOf(await desk.handlers['translation/export']({ ids: desk.ids, languages: ['fr-CA', 'es-ES'], format: 'xliff' })) // prettier-ignore
  },
  'import from translators': async (folder, size) => {
    const desk = openDesk(folder, size)
    const path = join(folder, 'out.xlf')
    desk.choose(path)
    valueOf(await desk.handlers['translation/export']({ ids: desk.ids, languages: ['fr-CA'], format: 'xliff' }))
    return async () => void valueOf(await desk.handlers['translation/open'](null))
  },
  'verify an export': async (folder, size) => {
    const templates = makeTemplates({ size, isOneName: false })
    const out = join(folder, 'out')
    await exportAll(templates, out, 'zendesk-content')
    const language = { prepare: () => Promise.resolve(false), tools: noLanguageTools }
    return async () => {
      const { state } = await verifyFile(join(out, manifestName), { language, keys: { own: null, reviewers: [] } })
      if (state !== 'genuine') throw new Error(state)
    }
  },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations

export async function measureOperation(name: OperationName, size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-bench-'))
  // The work holds no process open.
  const staying = setInterval(() => undefined, 1000)
  try {
    const work = await operations[name](folder, size)
    await setImmediate()
    return await measure(0, work)
  } finally {
    clearInterval(staying)
    rmSync(folder, { recursive: true, force: true })
  }
}
