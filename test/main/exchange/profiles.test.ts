import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProfileFileHandlers } from '../../../main/exchange/profile-file-handlers.ts'
import { createProfileHandlers } from '../../../main/exchange/profile-handlers.ts'
import { openProfileStore } from '../../../main/exchange/profile-store.ts'
import { silentLog } from '../../../main/log.ts'
import { defaultSettings } from '../../../main/settings.ts'
import { findDialect } from '../../../shared/exchange/profile/dialect-presets.ts'
import type { ProfileEntry } from '../../../shared/exchange/profile/profile.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import type { Template, TemplateContent } from '../../../shared/template/template.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { presetOf } from '../../shared/exchange/profile/targets.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'

const text = 'Hello,\n\nWe need your shirt size for order {{order_number}}. Which one may we send?'
const template: TemplateContent = {
  ...templateOf(variantOf(readText(text).document, 'en-CA')),
  purpose: 'proactive-more-info',
}
const { findings } = checkWhole(template, bareSurroundings)
const content = { ...template, confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })) }
const key = keyInMemory()
const seal = sealOf(content, key)

const zendesk = findDialect('zendesk')
if (zendesk === null) throw new Error('no dialect')
/** A Zendesk whose order number stands in a field that always has a value. */
const own: ProfileEntry = {
  profile: { ...presetOf('zendesk-content'), id: 'own', name: 'Our Zendesk', dialect: 'own' },
  dialect: {
    id: 'own',
    name: 'Our Zendesk',
    tokens: { ...zendesk.tokens, order_number: '{{ticket.ticket_field_7}}' },
    missing: 'refused',
  },
}

/** Nobody approved it. */
const unapproved: Template = {
  ...content,
  title: 'Still written',
  id: 'never',
  revision: 1,
  createdAt: '2026-03-04T05:06:07.000Z',
  changedAt: '2026-03-04T05:06:07.000Z',
  archivedAt: null,
  policyVersion: seal.statement.policyVersion,
}

const approvedContent = (id: string) =>
  ({
    ok: true,
    value: id === 'never' ? null : { content, approval: { revision: 1, seal, comment: '' } },
  }) as const

function desk() {
  const folder = temporaryFolder()
  const exports = temporaryFolder()
  const path = join(folder, 'export-profiles.json')
  const progress: unknown[] = []
  const printed: { readonly page: string; readonly paper: string }[] = []
  const profiles = openProfileStore(path, silentLog)
  const handlers = createProfileHandlers({
    library: {
      open: (id) =>
        id === 'never' ? { ok: true, value: unapproved } : { ok: false, failure: { kind: 'not-found', what: id } },
      factsFor: () => ({ ok: true, value: noLibraryFacts }),
      approvedContent,
      reviewers: () => ({ ok: true, value: [] }),
      organised: (id) => ({ ok: true, value: { id, tags: ['Shipping'], isFavourite: false } }),
    },
    reviewerKey: key,
    settings: { read: () => defaultSettings(['en-CA']) },
    shell: {
      chooseFolder: () => Promise.resolve(exports),
      printPdf: (page, paper) => {
        printed.push({ page, paper })
        const date = `/CreationDate (D:2026030405060${printed.length}+00'00')`
        return Promise.resolve(new TextEncoder().encode(`%PDF-1.4 ${date} end`))
      },
      send: (name, value) => {
        if (name === 'profiles/progress') progress.push(value)
        if (cancelAt !== null && progress.length === cancelAt) void handlers['profiles/cancel'](null)
      },
    },
    log: silentLog,
    language: { prepare: () => Promise.resolve(false), tools: bareSurroundings.tools },
    onExported: () => {},
    profiles,
  })
  let cancelAt: number | null = null
  return { handlers, profiles, path, exports, progress, printed, cancelAfter: (count: number) => (cancelAt = count) }
}

describe('the profiles', () => {
  it('keeps own ones over a restart, after those of the app', () => {
    const { profiles, path } = desk()
    valueOf(profiles.save(own))
    const again = openProfileStore(path, silentLog).list()
    expect(again.at(-1)).toEqual(own)
    expect(again).toHaveLength(profiles.list().length)
  })

  it('never changes one of the app', () => {
    const { profiles } = desk()
    const [preset] = profiles.list()
    if (preset === undefined) throw new Error('no preset')
    expect(failureOf(profiles.save({ ...preset, profile: { ...preset.profile, name: 'Mine' } }))).toMatchObject({
      kind: 'invalid',
    })
  })

  it('refuses a token that is more than a line', () => {
    const dialect = { ...own.dialect, tokens: { order_number: 'a\nb' } }
    expect(failureOf(desk().profiles.save({ ...own, dialect }))).toMatchObject({ kind: 'invalid' })
  })

  it.each(['{', '{"type":"plumeline-profiles","version":1,"own":[{}],"last":null}'])(
    'sets a damaged file aside and loses nothing of it: %s',
    (damaged) => {
      const path = join(temporaryFolder(), 'export-profiles.json')
      writeFileSync(path, damaged)
      expect(openProfileStore(path, silentLog).last()).toBeNull()
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(damaged)
    },
  )
})

describe('an export by a profile', () => {
  it('writes into a new folder, lists what may not go with its reasons, and is done again on the same files', async () => {
    const { handlers, profiles, exports } = desk()
    valueOf(profiles.save(own))
    const ids = ['a', 'never']
    const first = valueOf(await handlers['profiles/export']({ ids, profile: 'own', copy: 'approved' }))
    expect(first).toEqual({
      folder: join(exports, 'our-zendesk'),
      paths: [join(exports, 'our-zendesk', 'dynamic-content.zip')],
      templates: 1,
      refused: [{ id: 'never', title: 'Still written', reason: { kind: 'not-approved' }, problems: [] }],
    })
    const before = readFileSync(first.paths[0] ?? '')
    expect(valueOf(await handlers['profiles/export-again']({ ids }))).toEqual(first)
    expect(readFileSync(first.paths[0] ?? '')).toEqual(before)
    expect(readdirSync(exports)).toEqual(['our-zendesk'])
    expect(readdirSync(first.folder).toSorted()).toEqual(['dynamic-content.zip', 'manifest.json'])
    const second = valueOf(await handlers['profiles/export']({ ids, profile: 'own', copy: 'approved' }))
    expect(second.folder).toBe(join(exports, 'our-zendesk (2)'))
  })

  it('[C3] says of a template what the target would not take, before and when it is exported', async () => {
    const { handlers, exports } = desk()
    const input = { ids: ['a', 'never'], profile: 'gorgias', copy: 'approved' } as const
    const { fitting, refused: told } = valueOf(await handlers['profiles/check'](input))
    expect(fitting).toBe(0)
    expect(told.map(({ id, reason, problems }) => [id, reason?.kind, problems.map(({ kind }) => kind)])).toEqual([
      ['a', undefined, ['no-token']],
      ['never', 'not-approved', []],
    ])
    const { refused, paths } = valueOf(await handlers['profiles/export'](input))
    expect({ paths, refused }).toEqual({ paths: [], refused: told })
    expect(readdirSync(exports)).toEqual([])
  })

  it('is told before for thousands, with how far that is, and stops when it is told to or asked for others', async () => {
    const { handlers, progress, cancelAfter, profiles } = desk()
    valueOf(profiles.save(own))
    const ids = Array.from({ length: 50 }, (_, index) => (index % 5 === 4 ? 'never' : String(index)))
    const input = { ids, profile: 'own', copy: 'approved' } as const
    const [first, second] = await Promise.all([handlers['profiles/check'](input), handlers['profiles/check'](input)])
    expect(failureOf(first)).toEqual({ kind: 'cancelled' })
    const { fitting, refused } = valueOf(second)
    expect({ fitting, refused: refused.length }).toEqual({ fitting: 40, refused: 10 })
    expect(progress.at(-1)).toEqual({ done: 50, total: 50 })
    cancelAfter(progress.length + 1)
    expect(failureOf(await handlers['profiles/check'](input))).toEqual({ kind: 'cancelled' })
  })

  it('leaves nothing behind when it is cancelled, and tells how far it is', async () => {
    const { handlers, exports, progress, cancelAfter } = desk()
    cancelAfter(1)
    const ids = Array.from({ length: 50 }, (_, index) => String(index))
    const answer = await handlers['profiles/export']({ ids, profile: 'html', copy: 'approved' })
    expect(failureOf(answer)).toEqual({ kind: 'cancelled' })
    expect(progress[0]).toEqual({ done: 1, total: 50 })
    expect(readdirSync(exports)).toEqual([])
  })

  it('makes a PDF file of the sheet for people, the same bytes again, and says the library’s tags', async () => {
    const { handlers, printed } = desk()
    const ids = ['a']
    const first = valueOf(await handlers['profiles/export']({ ids, profile: 'sheet-pdf', copy: 'approved' }))
    const [path = ''] = first.paths
    expect(path).toBe(join(first.folder, 'templates.pdf'))
    const bytes = readFileSync(path)
    expect(bytes.toString()).toMatch(/^%PDF-1\.4 {40} end$/)
    valueOf(await handlers['profiles/export-again']({ ids }))
    expect(readFileSync(path)).toEqual(bytes)
    expect(printed.map(({ paper }) => paper)).toEqual(['Letter', 'Letter'])
    expect(printed[0]?.page).toContain('<bdi class="tag">Shipping</bdi>')
    expect(printed[0]?.page).toBe(printed[1]?.page)
  })

  it('repeats nothing before there was one', async () => {
    const { handlers, exports } = desk()
    expect(failureOf(await handlers['profiles/export-again']({ ids: ['a'] }))).toMatchObject({ kind: 'not-found' })
    expect(existsSync(join(exports, 'html'))).toBe(false)
  })
})

function files(path: string) {
  const { profiles } = desk()
  const handlers = createProfileFileHandlers({
    profiles,
    settings: { read: () => defaultSettings(['en-CA']) },
    shell: { chooseSavePath: () => Promise.resolve(path), chooseOpenPaths: () => Promise.resolve([path]) },
  })
  return { profiles, handlers }
}

describe('a profile as a file', () => {
  it('goes to others and is the same there; what they have under its id or name stays', async () => {
    const path = join(temporaryFolder(), 'our-zendesk.json')
    const mine = files(path)
    valueOf(mine.profiles.save(own))
    expect(valueOf(await mine.handlers['profile-file/write']({ id: 'own' }))).toEqual({ path })
    expect(valueOf(await mine.handlers['profile-file/read'](null))).toEqual({ kind: 'read', names: [] })

    const theirs = files(path)
    expect(valueOf(await theirs.handlers['profile-file/read'](null))).toEqual({ kind: 'read', names: ['Our Zendesk'] })
    expect(theirs.profiles.find('own')).toEqual(own)
    valueOf(theirs.profiles.save({ ...own, profile: { ...own.profile, characterLimit: 5 } }))
    expect(valueOf(await theirs.handlers['profile-file/read'](null))).toEqual({
      kind: 'read',
      names: ['Our Zendesk (2)'],
    })
    expect(theirs.profiles.find('own')?.profile.characterLimit).toBe(5)
  })

  it.each(['{', '[]', '{"type":"plumeline-profile","version":1}'])('adds nothing of what is none: %s', async (text) => {
    const path = join(temporaryFolder(), 'none.json')
    writeFileSync(path, text)
    const { handlers, profiles } = files(path)
    const before = profiles.list()
    expect(valueOf(await handlers['profile-file/read'](null))).toMatchObject({
      kind: 'unreadable',
      problem: 'not-profile',
    })
    expect(profiles.list()).toEqual(before)
  })
})
