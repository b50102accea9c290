import type { TemplateContent } from '../../template/template.ts'

/** What translators are sent: XLIFF 2.1 for their programs, a table with a column per language for everyone else. */
export const translationFormats = ['xliff', 'csv'] as const
export type TranslationFormat = (typeof translationFormats)[number]

/** Templates to be translated from their default texts, which are all in the same language. */
export interface TranslationJob {
  /** BCP 47, as the other languages here. */
  readonly sourceLanguage: string
  /** A table holds all of them, an XLIFF file one. */
  readonly targetLanguages: readonly string[]
  readonly templates: readonly { readonly id: string; readonly content: TemplateContent }[]
}

/** Where something stands in a file. Both count from 1; in a table the line is the row. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** What is wrong with a file, or with one place of it. The sentence is `exchange.translation.problems.<kind>`. */
export interface TranslationProblem {
  readonly kind: TranslationProblemKind
  readonly place: FilePlace
  readonly data: Readonly<Record<string, string>>
}
export type TranslationProblemKind =
  /** The file as a whole: not well-formed, too large, not this format or version, an entity or document type in it. */
  | 'malformed'
  | 'too-large'
  /** A folder, a pipe or a device. */
  | 'not-a-file'
  | 'wrong-format'
  | 'doctype'
  | 'wrong-encoding'
  /** A text of it: a code lost, doubled, unknown, or closed where it is not open. */
  | 'code-missing'
  | 'code-repeated'
  | 'code-unknown'
  | 'code-crossed'
  /** A subject line or a picture's description beyond what a template holds. */
  | 'text-too-long'
  /** A template that the library does not have, or no longer has in this source language. */
  | 'template-unknown'
  /** One that a newer version has written, so that this one leaves it alone. */
  | 'template-unreadable'
  | 'source-language'
  | 'target-language'
  | 'unit-unknown'
  | 'unit-repeated'

/** A piece of a text to translate: words, or an inline code that stands for formatting, a placeholder, a break or a picture. */
export type UnitPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Stands alone: a placeholder, a line break, a picture. */
  | { readonly kind: 'code'; readonly id: string }
  /** Formatting around what follows, up to the `close` of the same id. */
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'close'; readonly id: string }

/** A text that came back: a subject line, a paragraph or a picture's description. */
export interface TranslatedUnit {
  /** As the export named it. */
  readonly id: string
  /** What it was translated from, as the file says. */
  readonly source: readonly UnitPiece[]
  /** `null` when it is not translated yet. */
  readonly target: readonly UnitPiece[] | null
  readonly place: FilePlace
}

/** A template's texts in one language, as a file gives them. */
export interface TranslatedTemplate {
  readonly templateId: string
  readonly sourceLanguage: string
  readonly language: string
  readonly units: readonly TranslatedUnit[]
  /** What makes it unusable; empty when it can be used. */
  readonly problems: readonly TranslationProblem[]
  readonly place: FilePlace
}

export type TranslationReading =
  | { readonly ok: true; readonly templates: readonly TranslatedTemplate[] }
  | { readonly ok: false; readonly problem: TranslationProblem }

/** What importing one template's texts in one language would do. */
export interface TranslationItem {
  readonly templateId: string
  /** The template's title; its id where the library has no such template. */
  readonly title: string
  readonly language: string
  /** `same`: the library says all of it already. `refused`: `problems` say why, and nothing of it is taken. */
  readonly kind: 'new' | 'changed' | 'same' | 'refused'
  readonly problems: readonly TranslationProblem[]
  /** Source texts that the library has changed since the export. Their translation is taken and marked as outdated. */
  readonly changedSources: readonly { readonly before: string; readonly after: string; readonly place: FilePlace }[]
  /** Texts of the source that have no translation in the file: what the library has stays, else the source's text. */
  readonly untranslated: number
}

/** An item together with the template's content once it is imported; `null` when it is refused. */
export interface PlannedTranslation {
  readonly item: TranslationItem
  readonly content: TemplateContent | null
}
