import { createTranslate } from '../../i18n/translator.ts'
import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { markHtml, markText } from '../draft-mark.ts'
import { fileNameSlug } from '../file-name.ts'
import { freeNames } from '../free-names.ts'
import { translationFiles } from '../translation/translation-files.ts'
import { writeXliff } from '../translation/write-xliff.ts'
import { writtenDialect } from './check-profile.ts'
import { htmlPage, inLocaleForm, plainText } from './in-dialect.ts'
import { messagingOperations } from './messaging-operations.ts'
import type { ExportProfile, PlaceholderDialect, ProfileFormat } from './profile.ts'
import { writtenContent, type ProfileSource } from './profile-source.ts'
import { writeCsv } from './write-csv.ts'
import { writeEml } from './write-eml.ts'
import { writeFreshdesk } from './write-freshdesk.ts'
import { writeGorgias } from './write-gorgias.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeMessagingBody } from './write-messaging-api.ts'
import { writeZammad } from './write-zammad.ts'
import { writeZendeskContent } from './write-zendesk-content.ts'

export interface ProfileFile {
  readonly name: string
  /** Of the templates that are in it. */
  readonly ids: readonly string[]
  /** Called when its turn comes, so that only one is in memory. */
  readonly write: () => string | Uint8Array
}

interface FilesParts {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
  /** A template's own JSON, with its seal where it has one: what a profile leaves as it is. */
  readonly writeJson: (source: ProfileSource) => string
  /** The language of what is said to a translator. */
  readonly interfaceLanguage: InterfaceLanguage
}

/**
 * The files of an export, in the order of the templates: one for each text, or one for all where the target takes many at
 * once. They depend on nothing but what is given, so that the same templates are the same names and the same bytes. None is
 * checked here; `checkProfile` tells what may go.
 */
export function profileFiles(sources: readonly ProfileSource[], parts: FilesParts): readonly ProfileFile[] {
  if (sources.length === 0) return []
  const { profile } = parts
  const dialect = writtenDialect(profile, parts.dialect)
  const together = (name: string, write: ProfileFile['write']): readonly ProfileFile[] => [
    { name, ids: sources.map(({ id }) => id), write },
  ]
  switch (profile.format) {
    case 'zendesk-content':
      return together('dynamic-content.zip', () => writeZendeskContent(sources, profile, dialect))
    case 'gorgias':
      return together('gorgias-macros.json', () => writeGorgias(sources, dialect))
    case 'freshdesk':
      return together('freshdesk-canned-responses.json', () => writeFreshdesk(sources, dialect))
    case 'zammad':
      return together('zammad-text-modules.csv', () => writeZammad(sources, dialect))
    case 'csv':
      return together('templates.csv', () => writeCsv(sources.map(writtenContent), profile, dialect))
    case 'xliff':
      return xliffFiles(sources, parts)
    case 'json':
      return withSlugs(sources).map(({ source, slug }) => ({
        name: `${slug}.json`,
        ids: [source.id],
        write: () => parts.writeJson(source),
      }))
    case 'html':
    case 'text':
    case 'markdown':
    case 'eml':
    case 'messaging-api':
      return textFiles(sources, profile, dialect)
  }
}

const endings: Readonly<Record<Extract<ProfileFormat, 'html' | 'text' | 'markdown' | 'eml'>, string>> = {
  html: 'html',
  text: 'txt',
  markdown: 'md',
  eml: 'eml',
}

function textFiles(
  sources: readonly ProfileSource[],
  profile: ExportProfile,
  dialect: PlaceholderDialect,
): readonly ProfileFile[] {
  const { format, localeForm } = profile
  return withSlugs(sources).flatMap(({ source, slug }) =>
    source.content.variants.flatMap(({ language }, index) => {
      const file = (middle: string, ending: string, write: ProfileFile['write']): ProfileFile => ({
        name: `${slug}${middle}.${inLocaleForm(language, localeForm)}.${ending}`,
        ids: [source.id],
        write,
      })
      const ofText = (write: (content: TemplateContent, variant: Variant) => string) => (): string => {
        const content = writtenContent(source)
        return write(content, content.variants[index] ?? content.variants[0])
      }
      switch (format) {
        case 'html':
          return [file('', endings.html, () => pageOf(source, index, dialect))]
        case 'text':
          return [file('', endings.text, () => textOf(source, index, dialect))]
        case 'markdown':
          return [
            file(
              '',
              endings.markdown,
              ofText((_, variant) => writeMarkdown(variant, dialect)),
            ),
          ]
        case 'eml':
          return [
            file(
              '',
              endings.eml,
              ofText((content, variant) => writeEml(content, variant, profile, dialect)),
            ),
          ]
        case 'messaging-api':
          return messagingOperations[source.content.purpose].map(({ name }) =>
            file(
              `.${name}`,
              'json',
              ofText((content, variant) => writeMessagingBody(content, variant, dialect)),
            ),
          )
        default:
          return []
      }
    }),
  )
}

// The two formats that are exported without a profile too: a draft is marked as it is there.

function pageOf({ content, mark }: ProfileSource, index: number, dialect: PlaceholderDialect): string {
  const page = htmlPage(content, content.variants[index] ?? content.variants[0], dialect)
  return mark === null ? page : markHtml(page, mark)
}

function textOf({ content, mark }: ProfileSource, index: number, dialect: PlaceholderDialect): string {
  const text = `${plainText(content, content.variants[index] ?? content.variants[0], dialect)}\n`
  return mark === null ? text : markText(text, mark)
}

function xliffFiles(
  sources: readonly ProfileSource[],
  { interfaceLanguage, profile }: FilesParts,
): readonly ProfileFile[] {
  const translate = createTranslate(interfaceLanguage)
  const defaults = sources.map(({ content }) => content.variants[0].language)
  const languages = sources.flatMap(({ content }) => content.variants.slice(1).map(({ language }) => language))
  return translationFiles('xliff', defaults, languages).flatMap(({ source, targets: [target] }) => {
    const inIt = sources.filter(({ content: { variants } }) =>
      variants.some(({ language }, index) => index > 0 && variants[0].language === source && language === target),
    )
    if (target === undefined || inIt.length === 0) return []
    const templates = inIt.map((one) => ({ id: one.id, content: writtenContent(one) }))
    const [from, to] = [source, target].map((tag) => inLocaleForm(tag, profile.localeForm))
    return [
      {
        name: `templates.${from}.${to}.xlf`,
        ids: inIt.map(({ id }) => id),
        write: () => writeXliff({ sourceLanguage: source, targetLanguages: [target], templates }, target, translate),
      },
    ]
  })
}

/** A name for each template, with a number where two have the same title. */
function withSlugs(
  sources: readonly ProfileSource[],
): readonly { readonly source: ProfileSource; readonly slug: string }[] {
  const freeSlug = freeNames((slug, number) => `${slug}-${number}`)
  return sources.map((source) => ({ source, slug: freeSlug(fileNameSlug(source.content.title)) }))
}
