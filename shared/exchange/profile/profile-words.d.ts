import type { Translate } from '../../i18n/translator.ts'
import type { ExportProfile, ProfileProblem } from './profile.ts'
export declare function profileName(translate: Translate, { id, name }: ExportProfile): string
/** Whether a profile came with the app, and is never changed. */
export declare function isPreset({ id }: Pick<ExportProfile, 'id'>): boolean
/** @param languageName what a language is called, where the sentence is to say which text it is about */
export declare function problemSentence(
  translate: Translate,
  { kind, language, data }: ProfileProblem,
  languageName: (language: string) => string,
): string
