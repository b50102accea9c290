import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { exportByProfile } from '../../../main/exchange/export-profile.ts'
import { canonicalDialect } from '../../../shared/exchange/profile/dialect-presets.ts'
import type { PlaceholderDialect } from '../../../shared/exchange/profile/profile.ts'
import { profilePresets } from '../../../shared/exchange/profile/profile-presets.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { makeTemplates, type StoredTemplate } from './made-templates.ts'
import { measure } from './meter.ts'
import type { Measured, Round } from './round.ts'

/** A Zendesk whose order number stands in a field that always has a value: without one, no template here may go. */
const zendesk: PlaceholderDialect = {
  id: 'own',
  name: 'Zendesk',
  tokens: { order_number: '{{ticket.ticket_field_7}}' },
  missing: 'refused',
}

function stored(templates: readonly string[], id: string): StoredTemplate {
  // Written here.
  return JSON.parse(templates[Number(id)] ?? '') as StoredTemplate
}

/** Exports templates as `makeTemplates` makes them. */
export async function exportAll(templates: readonly string[], folder: string, target: Round['target']): Promise<void> {
  const profile = profilePresets.find(({ id }) => id === target)
  if (profile === undefined) throw new Error(`no profile ${target}`)
  const exported = await exportByProfile({
    profile,
    dialect: target === 'zendesk-content' ? zendesk : canonicalDialect,
    interfaceLanguage: 'en',
    folder,
    ids: templates.map((_, index) => String(index)),
    readSource: (id) =>
      Promise.resolve({
        ok: true,
        value: { copy: 'approved', ...stored(templates, id), surroundings: bareSurroundings },
      }),
  })
  if (!exported.ok) throw new Error(JSON.stringify(exported.failure))
  const { refused } = exported.value
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]))
}

/** As many files with the same texts, as JSON: nothing is checked, put into another form or hashed. */
async function writeBare(templates: readonly string[], folder: string, target: Round['target']): Promise<void> {
  await mkdir(folder, { recursive: true })
  const all: unknown[] = []
  for (const [index] of templates.entries()) {
    const { content } = stored(templates, String(index))
    if (target === 'zendesk-content') all.push(content)
    else {
      for (const variant of content.variants) {
        await writeFile(join(folder, `${index}.${variant.language}.json`), JSON.stringify(variant.document))
      }
    }
    await setImmediate()
  }
  if (all.length > 0) await writeFile(join(folder, 'all.json'), JSON.stringify(all))
}

export async function measureExport(round: Round): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), 'plumeline-bench-'))
  const run = (templates: readonly string[], folder: string) =>
    (round.isBare ? writeBare : exportAll)(templates, join(root, folder), round.target)
  try {
    // As in an app that has been open for a while.
    await run(makeTemplates({ ...round, size: warmUp }), 'warm')
    const templates = makeTemplates(round)
    const measured = await measure(0, () => run(templates, 'measured'))
    const folder = join(root, 'measured')
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    return { ...measured, bytes: bytes / 1e6 }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const warmUp = 100
