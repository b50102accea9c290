import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '../../main/log.ts'
import { defaultSettings, openSettings, readSettings } from '../../main/settings.ts'
import type { Settings } from '../../shared/ipc/contract.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumeline-settings-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (locale = 'en-CA') => openSettings(path, [locale], silentLog)

test('the first start speaks the first of the system’s languages that the interface has, or English', () => {
  expect(open('fr-CA').read().language).toBe('fr')
  expect(open('de-DE').read().language).toBe('en')
  expect(openSettings(path, ['de-AT', 'fr-CH', 'en-GB'], silentLog).read().language).toBe('fr')
  expect(open('fr-CA').read()).toEqual(defaultSettings(['fr-CA']))
})

test('a later start keeps the language, whatever the system speaks by then', () => {
  open('fr-CA').write({ tourSeen: true })
  expect(open('en-CA').read().language).toBe('fr')
})

test('a change is on the disk when it is acknowledged, whole, and heard', () => {
  const settings = open()
  const heard: Settings[] = []
  const stop = settings.listen((changed) => heard.push(changed))
  const written = settings.write({ theme: 'dark', lastTemplateId: 'a' })
  expect(open('fr-CA').read()).toEqual(written)
  expect(written).toEqual({ ...defaultSettings(['en']), theme: 'dark', lastTemplateId: 'a' })
  stop()
  settings.write({ theme: 'light' })
  expect(heard).toEqual([written])
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('[R10] a file torn at any place: the app starts with defaults, and the torn file is kept', () => {
  open().write({ theme: 'dark' })
  const whole = readFileSync(path, 'utf8')
  for (let length = 0; length < whole.trimEnd().length; length += 1) {
    writeFileSync(path, whole.slice(0, length))
    expect(open().read()).toEqual(defaultSettings(['en']))
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(whole.slice(0, length))
    expect(existsSync(path)).toBe(false)
  }
})

test('[R10] whatever a file holds, every setting that is read is one that the app knows', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.record({ language: fc.anything(), theme: fc.anything(), libraryPaneWidth: fc.anything() }, { requiredKeys: [] }),
  )
  fc.assert(
    fc.property(value, (read) => {
      const settings = readSettings(read, ['en'])
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings(['en'])).sort())
      expect(['en', 'fr']).toContain(settings.language)
      expect(['system', 'light', 'dark']).toContain(settings.theme)
      expect(settings.libraryPaneWidth).toBeGreaterThanOrEqual(5)
    }),
  )
})

test('one wrong setting does not cost the others', () => {
  writeFileSync(path, JSON.stringify({ theme: 'pink', language: 'fr', sideBySide: true, tourSeen: 1, unknown: 1 }))
  expect(open().read()).toEqual({ ...defaultSettings(['en']), language: 'fr', sideBySide: true })
})

test('a disk that refuses is an error, and the change holds until the app ends', () => {
  const settings = openSettings(join(path, 'below-a-file', 'settings.json'), ['en'], silentLog)
  writeFileSync(path, 'a file where a folder would have to be')
  expect(() => settings.write({ theme: 'dark' })).toThrow(/EEXIST|ENOTDIR/)
  expect(settings.read().theme).toBe('dark')
})
