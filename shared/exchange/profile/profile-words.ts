import type { Translate } from '../../i18n/translator.ts'
import { isPlaceholderName } from '../../message/placeholders.ts'
import { profilePresets } from './profile-presets.ts'
import type { ExportProfile, ProfileProblem } from './profile.ts'

/** Profiles that are named after no program: their names are in the language of the interface. */
const translated: ReadonlySet<string> = new Set([
  'html',
  'text',
  'json',
  'markdown',
  'csv',
  'eml',
  'xliff',
  'sheet',
  'sheet-pdf',
])

/** What a profile is called: a preset that is named after no program, in the language of the interface. */
export function profileName(translate: Translate, { id, name }: ExportProfile): string {
  return translated.has(id) ? translate(`exchange.profiles.presets.${id}`) : name
}

/** Whether a profile came with the app, and is never changed. */
export function isPreset({ id }: Pick<ExportProfile, 'id'>): boolean {
  return profilePresets.some((preset) => preset.id === id)
}

/** @param languageName what a language is called, where the sentence is to say which text it is about */
export function problemSentence(
  translate: Translate,
  { kind, language, data }: ProfileProblem,
  languageName: (language: string) => string,
): string {
  const { placeholder } = data
  const named =
    typeof placeholder === 'string' && isPlaceholderName(placeholder)
      ? { ...data, placeholder: translate(`editor.placeholders.${placeholder}.label`) }
      : data
  const problem = translate(`exchange.profiles.problems.${kind}`, named)
  return language === null
    ? problem
    : translate('exchange.profiles.problemIn', { language: languageName(language), problem })
}
