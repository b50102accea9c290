import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { isSealGenuine } from '../../main/approval/check-seal.ts'
import { readSealText } from '../../shared/approval/read-seal.ts'
import { canonicalText } from '../../shared/approval/seal.ts'
import { readText } from '../../shared/message/read-text.ts'
import { checkWhole } from '../../shared/policy/check.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { writeOwnProfile } from '../../shared/exchange/profile/own-profile-file.ts'
import type { ProfileEntry } from '../../shared/exchange/profile/profile.ts'
import { presetOf } from '../shared/exchange/profile/targets.ts'
import { bareSurroundings } from '../support/bare-surroundings.ts'
import { sealedJsonOf } from '../support/sealed-template.ts'
import { draftJsonOf } from '../support/json-of.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-profiles-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...list: readonly string[]) => runCommand(list)

const place = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function filesIn(out: string) {
  const names = (await readdir(out)).toSorted()
  return Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'base64')]))
}

const bare: TemplateContent = {
  title: 'Shirt size',
  purpose: 'proactive-more-info',
  store: 'US',
  sendWithinDays: 5,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [
    newVariant(
      'en-US',
      readText('Hello,\n\nWe need your shirt size for order {{order_number}}. Which one may we send?').document,
    ),
  ],
}
const content: TemplateContent = {
  ...bare,
  confirmations: checkWhole(bare, bareSurroundings).findings.map(({ rule, textHash }) => ({ rule, textHash })),
}

/** Gorgias with the field of an account. */
const ownDesk: ProfileEntry = {
  profile: { ...presetOf('gorgias'), id: 'own-1', name: 'Our desk', dialect: 'own-1' },
  dialect: { id: 'own-1', name: 'Our desk', tokens: { order_number: '{{ticket.field_7}}' }, missing: 'refused' },
}

describe('export --profile', () => {
  it('writes a sealed template for a target, with a manifest of the files and the seal that it was made from', async () => {
    const file = await place('shirt.json', sealedJsonOf(content))
    const out = join(folder, 'api')
    const { code, error } = await run('export', file, '--profile', 'messaging-api', '--out', out)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const name = 'shirt-size.createConfirmOrderDetails.en-US.json'
    expect((await readdir(out)).toSorted()).toEqual(['manifest.json', name])
    const bytes = await readFile(join(out, name))
    const manifest: { files: unknown; templates: { id: string; seal: unknown }[] } = JSON.parse(
      await readFile(join(out, 'manifest.json'), 'utf8'),
    )
    expect(manifest.files).toEqual([
      { name, sha256: createHash('sha256').update(bytes).digest('hex'), templates: ['a'] },
    ])
    const seal = readSealText(canonicalText(manifest.templates[0]?.seal))
    expect(seal.ok && isSealGenuine(seal.seal)).toBe(true)
  })

  it('writes the same bytes when it is done again', async () => {
    const file = await place('again.json', sealedJsonOf(content))
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    await run('export', file, '--profile', 'edesk', '--out', one)
    await run('export', file, '--profile', 'edesk', '--out', two)
    expect(await filesIn(one)).toEqual(await filesIn(two))
    expect(await readFile(join(one, 'shirt-size.en-US.txt'), 'utf8')).toContain('for order #order_id#.')
  })

  it('[C3] refuses what the target cannot fill, says why, and writes nothing', async () => {
    const file = await place('refused.json', sealedJsonOf(content))
    const out = join(folder, 'refused')
    const { code, error } = await run('export', file, '--profile', 'gorgias', '--out', out)
    expect(code).toBe(1)
    expect(error).toContain('Gorgias has no token for “Order number”')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('exports what nobody approved as a marked draft alone, and says so in the manifest', async () => {
    const file = await place('draft.json', draftJsonOf(content))
    const out = join(folder, 'draft')
    expect((await run('export', file, '--profile', 'eml', '--out', out)).code).toBe(1)
    const { code } = await run('export', file, '--profile', 'markdown', '--out', out, '--draft-copy')
    expect(code).toBe(0)
    expect(await readFile(join(out, 'shirt-size.en-US.md'), 'utf8')).toMatch(/^\*\*DRAFT COPY/)
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toMatchObject({
      draft: true,
      templates: [{ id: 'draft', seal: null }],
    })
  })

  it('refuses a profile that there is not', async () => {
    expect(await run('export', 'a.json', '--profile', 'fax', '--out', folder)).toMatchObject({ code: 2 })
  })

  it('writes the sheet for people as HTML, the same bytes again, and leaves PDF to the app', async () => {
    const file = await place('sheet.json', sealedJsonOf(content))
    const [one, two] = [join(folder, 'sheet-one'), join(folder, 'sheet-two')]
    for (const out of [one, two]) {
      expect((await run('export', file, '--profile', 'sheet', '--out', out)).code).toBe(0)
    }
    expect(await filesIn(one)).toEqual(await filesIn(two))
    expect((await readdir(one)).toSorted()).toEqual(['manifest.json', 'templates.html'])
    const page = await readFile(join(one, 'templates.html'), 'utf8')
    expect(page).toContain('<dd>Rita, on March 4, 2026 at 5:06')
    const refused = await run('export', file, '--profile', 'sheet-pdf', '--out', join(folder, 'pdf'))
    expect(refused.code).toBe(2)
    expect(refused.error).toContain('A PDF file is made in the app.')
    const { out } = await run('profiles')
    expect(out).toMatch(/^sheet +Sheet for people \(print\) – /m)
    expect(out).not.toContain('sheet-pdf')
  })

  it('takes a profile made in the app: by its file, or by id or name beside the file in which the app keeps them', async () => {
    const template = await place('own.json', sealedJsonOf(content))
    const { dialect } = ownDesk
    const alone = await place('our-desk.json', writeOwnProfile(ownDesk))
    const other = { profile: { ...ownDesk.profile, id: 'own-2', name: 'Other' }, dialect: { ...dialect, id: 'own-2' } }
    const store = await place(
      'export-profiles.json',
      JSON.stringify({ type: 'plumeline-profiles', version: 1, own: [ownDesk, other], last: null }),
    )
    for (const [index, choice] of [
      ['--profile', alone],
      ['--profile', 'our desk', '--profiles', store],
      ['--profile', 'own-1', '--profiles', store],
    ].entries()) {
      const out = join(folder, `own-${index}`)
      expect(await run('export', template, ...choice, '--out', out)).toMatchObject({ code: 0, error: '' })
      expect(await readFile(join(out, 'gorgias-macros.json'), 'utf8')).toContain('for order {{ticket.field_7}}.')
    }
    const listed = await run('profiles', store)
    expect(listed.out).toContain('own-1')
    expect(listed.out).toContain('Our desk – Macros')
    expect(await run('export', template, '--profile', store, '--out', folder)).toMatchObject({
      code: 2,
      error: expect.stringContaining('holds several profiles'),
    })
  })

  it.each([
    ['{"type":"plumeline-profile","version":2}', 'newer version'],
    ['{"type":"plumeline-profile","version":1,"profile":{"id":"a"}}', 'profile.name'],
    ['{', 'no profile of Plumeline'],
  ])('says what is wrong with a file of profiles: %s', async (text, problem) => {
    const file = await place('wrong.json', text)
    const answer = await run('export', 'a.json', '--profile', file, '--out', folder)
    expect(answer).toMatchObject({ code: 2, error: expect.stringContaining(problem) })
    expect((await run('profiles', file)).code).toBe(2)
  })

  it('verifies what it wrote by its manifest, for people and for programs', async () => {
    const file = await place('verified.json', sealedJsonOf(content))
    const out = join(folder, 'verified')
    await run('export', file, '--profile', 'html', '--out', out)
    const manifest = join(out, 'manifest.json')
    const good = await run('verify', manifest)
    expect(good.code).toBe(0)
    expect(good.out).toContain('Its file is as it was exported, and each seal in it is genuine.')
    expect(good.out).toContain('Shirt size (en-US) · 2026-03-04T05:06:07.000Z, by Rita · key: unknown')
    const reviewers = await place('reviewers.txt', 'Somebody else AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n')
    expect((await run('verify', manifest, '--reviewers', reviewers)).code).toBe(1)
    await writeFile(join(out, 'shirt-size.en-US.html'), 'other')
    const changed = await run('verify', manifest, '--json')
    expect(changed.code).toBe(1)
    expect(JSON.parse(changed.out)).toMatchObject([
      { state: 'changed', manifest: { problems: [{ name: 'shirt-size.en-US.html', kind: 'changed' }] } },
    ])
  })

  it('lists the profiles', async () => {
    expect((await run('profiles')).out).toContain('zendesk-content  Zendesk dynamic content – Dynamic content')
  })
})
