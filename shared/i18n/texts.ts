import type { english } from './en/index.ts'

/** What a language may need beside `_one` and `_other` (CLDR's names): Polish has `few` and `many`, Arabic all of them. */
type FurtherForm = 'zero' | 'two' | 'few' | 'many'

/**
 * The shape of an area's texts in any language: the keys of the English ones, each of them, and what more a language
 * needs to count: `found_few` beside `found_one` and `found_other`.
 */
export type Texts<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends string ? string : Texts<Area[Key]>
} & {
  readonly [Key in keyof Area as Key extends `${infer Counted}_other` ? `${Counted}_${FurtherForm}` : never]?: string
}

/** Every text of the interface and of the findings. */
export type InterfaceTexts = Texts<typeof english.texts>

/** A language of the interface, whole. One file exports it and `language.ts` lists it. */
export interface LanguageDefinition {
  /** By whose rules dates, numbers, lists and names are written, BCP 47 with its region: `fr-CA`. */
  readonly locale: string
  /** Its own name for itself, with a capital: it stands in menus. */
  readonly name: string
  readonly texts: InterfaceTexts
}
