import { readFileSync, renameSync } from 'node:fs'
import { z } from 'zod'
import { interfaceLanguages, nearestLanguage } from '../shared/i18n/language.ts'
import type { Settings } from '../shared/ipc/contract.ts'
import { placeholderNames } from '../shared/message/placeholders.ts'
import { longestAuthorName } from '../shared/template/version.ts'
import { describeError, type Log } from './log.ts'
import { systemUserName } from './user-name.ts'
import { writeWhole } from './write-whole.ts'

/** The settings file: read once at start, kept in memory, written whole on each change. */
export interface SettingsStore {
  read(): Settings
  /**
   * Changes some settings and puts them on the disk, then tells the listeners.
   * Throws the file system's error when the disk refuses; the settings in memory are changed all the same, so that a
   * full disk does not stop the theme from changing.
   */
  write(change: Partial<Settings>): Settings
  /** Returns the function that stops listening. */
  listen(listener: (settings: Settings) => void): () => void
}

/** What holds on the first start, for a person who prefers these locales, most preferred first. */
export function defaultSettings(locales: readonly string[]): Settings {
  return {
    language: nearestLanguage(locales),
    theme: 'system',
    libraryPaneOpen: true,
    policyPaneOpen: true,
    libraryPaneWidth: 22,
    policyPaneWidth: 26,
    sideBySide: false,
    lastTemplateId: null,
    englishGrammar: true,
    tourSeen: false,
    yourName: systemUserName(),
    sampleValues: {},
  }
}

/** Reads what a settings file may hold. A setting that is missing or wrong gets its default; the others are kept. */
export function readSettings(value: unknown, locales: readonly string[]): Settings {
  const defaults = defaultSettings(locales)
  const width = z.number().min(5).max(60)
  return z
    .object({
      language: z.enum(interfaceLanguages).catch(defaults.language),
      theme: z.enum(['system', 'light', 'dark']).catch(defaults.theme),
      libraryPaneOpen: z.boolean().catch(defaults.libraryPaneOpen),
      policyPaneOpen: z.boolean().catch(defaults.policyPaneOpen),
      libraryPaneWidth: width.catch(defaults.libraryPaneWidth),
      policyPaneWidth: width.catch(defaults.policyPaneWidth),
      sideBySide: z.boolean().catch(defaults.sideBySide),
      lastTemplateId: z.string().max(200).nullable().catch(defaults.lastTemplateId),
      englishGrammar: z.boolean().catch(defaults.englishGrammar),
      tourSeen: z.boolean().catch(defaults.tourSeen),
      yourName: z.string().max(longestAuthorName).catch(defaults.yourName),
      sampleValues: z.partialRecord(z.enum(placeholderNames), z.string().max(200)).catch(defaults.sampleValues),
    })
    .catch(defaults)
    .parse(value)
}

/**
 * Opens the settings at `path`. A missing file gives the defaults, with the language from the system's `locales`. A file
 * that is no JSON object (torn by a crash, edited by hand) is set aside as `<path>.damaged` and the defaults are used:
 * the app always starts.
 */
export function openSettings(path: string, locales: readonly string[], log: Log): SettingsStore {
  let settings = readSettings(readFile(path, log), locales)
  const listeners = new Set<(settings: Settings) => void>()
  return {
    read: () => settings,
    write(change) {
      settings = readSettings({ ...settings, ...change }, locales)
      for (const listener of listeners) listener(settings)
      writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`)
      return settings
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readFile(path: string, log: Log): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    throw new TypeError('no object')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    log.warn('settings unreadable', describeError(error))
    setAside(path, log)
    return {}
  }
}

function setAside(path: string, log: Log): void {
  try {
    renameSync(path, `${path}.damaged`)
  } catch (error) {
    log.warn('settings not set aside', describeError(error))
  }
}
