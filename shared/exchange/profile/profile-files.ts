import { createTranslate } from '../../i18n/translator.ts'
import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { markHtml, markText } from '../draft-mark.ts'
import { fileNameSlug } from '../file-name.ts'
import { freeNames } from '../free-names.ts'
import { translationFiles } from '../translation/translation-files.ts'
import { xliffHead, xliffTail, xliffTemplate } from '../translation/write-xliff.ts'
import { writtenDialect } from './check-profile.ts'
import { htmlPage, inLocaleForm, plainText } from './in-dialect.ts'
import { messagingOperations } from './messaging-operations.ts'
import type { ProfileFile, ProfileFiles, ProfilePart } from './profile-file.ts'
import type { ExportProfile, PlaceholderDialect, ProfileFormat } from './profile.ts'
import { writtenContent, type ProfileSource } from './profile-source.ts'
import type { SharedFile } from './shared-file.ts'
import { csvFile } from './write-csv.ts'
import { writeEml } from './write-eml.ts'
import { freshdeskFile } from './write-freshdesk.ts'
import { gorgiasFile } from './write-gorgias.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeMessagingBody } from './write-messaging-api.ts'
import { sheetFiles } from './sheet-files.ts'
import { zammadFile } from './write-zammad.ts'
import { zendeskContentFiles } from './write-zendesk-content.ts'

interface FilesParts {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
  /** The language of what is said to a translator, and around the texts of a sheet. */
  readonly interfaceLanguage: InterfaceLanguage
}

/**
 * The files of an export, in the order of the templates: one for each text, or one for all where the target takes many at
 * once. They depend on nothing but what is given, so that the same templates are the same names and the same bytes. None is
 * checked here; `checkProfile` tells what may go.
 */
export function profileFiles(parts: FilesParts): ProfileFiles {
  const { profile } = parts
  const dialect = writtenDialect(profile, parts.dialect)
  switch (profile.format) {
    case 'zendesk-content':
      return zendeskContentFiles(profile, dialect)
    case 'gorgias':
      return together(gorgiasFile(dialect))
    case 'freshdesk':
      return together(freshdeskFile(dialect))
    case 'zammad':
      return together(zammadFile(dialect))
    case 'csv':
      return together(csvFile(profile, dialect))
    case 'xliff':
      return xliffFiles(parts)
    case 'sheet':
    case 'sheet-pdf':
      return sheetFiles(parts)
    case 'json':
      return apart((source, slug, write) => [{ name: `${slug}.json`, ids: [source.id], write }])
    case 'html':
    case 'text':
    case 'markdown':
    case 'eml':
    case 'messaging-api':
      return apart((source, slug) => textFiles(source, slug, profile, dialect))
  }
}

/** Files that hold one template each. Where two have the same title, their names have a number. */
function apart(
  filesOf: (source: ProfileSource, slug: string, writeJson: () => string) => readonly ProfileFile[],
): ProfileFiles {
  const freeSlug = freeNames((slug, number) => `${slug}-${number}`)
  return {
    add: (source, writeJson) =>
      filesOf(source, freeSlug(fileNameSlug(source.content.title)), writeJson).map((file) => ({
        kind: 'file',
        ...file,
      })),
    end: () => [],
  }
}

function together({ name, head, between, tail, entries }: SharedFile): ProfileFiles {
  let isBegun = false
  return {
    add(source) {
      const text = `${isBegun ? between : head}${entries(source).join(between)}`
      isBegun = true
      return [{ kind: 'piece', name, text }]
    },
    end: () => (isBegun ? [{ kind: 'piece', name, text: tail }] : []),
  }
}

const endings: Readonly<Record<Extract<ProfileFormat, 'html' | 'text' | 'markdown' | 'eml'>, string>> = {
  html: 'html',
  text: 'txt',
  markdown: 'md',
  eml: 'eml',
}

function textFiles(
  source: ProfileSource,
  slug: string,
  profile: ExportProfile,
  dialect: PlaceholderDialect,
): readonly ProfileFile[] {
  const { format, localeForm } = profile
  return source.content.variants.flatMap(({ language }, index) => {
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
      case 'markdown': {
        const write = ofText((_, variant) => writeMarkdown(variant, dialect))
        return [file('', endings.markdown, write)]
      }
      case 'eml': {
        const write = ofText((content, variant) => writeEml(content, variant, profile, dialect))
        return [file('', endings.eml, write)]
      }
      case 'messaging-api': {
        const write = ofText((content, variant) => writeMessagingBody(content, variant, dialect))
        return messagingOperations[source.content.purpose].map(({ name }) => file(`.${name}`, 'json', write))
      }
      default:
        return []
    }
  })
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

interface XliffFile {
  readonly name: string
  templates: number
  isEmpty: boolean
}

const keyOf = (source: string, target: string): string => `${source} ${target}`

function xliffFiles({ interfaceLanguage, profile }: FilesParts): ProfileFiles {
  const translate = createTranslate(interfaceLanguage)
  const freeName = freeNames((name, number) => `${name.slice(0, -'.xlf'.length)}-${number}.xlf`)
  const files = new Map<string, XliffFile>()
  const [sources, languages] = [new Set<string>(), new Set<string>()]
  return {
    add(one) {
      const [{ language: source }, ...others] = one.content.variants
      const content = writtenContent(one)
      sources.add(source)
      return others.flatMap(({ language: target }): readonly ProfilePart[] => {
        languages.add(target)
        if (target === source) return []
        const known = files.get(keyOf(source, target))
        const [from, to] = [source, target].map((tag) => inLocaleForm(tag, profile.localeForm))
        const file = known ?? { name: freeName(`templates.${from}.${to}.xlf`), templates: 0, isEmpty: true }
        files.set(keyOf(source, target), file)
        const text = xliffTemplate({ id: one.id, index: file.templates, content }, target, translate)
        file.templates += 1
        file.isEmpty &&= text === ''
        const head = known === undefined ? xliffHead(source, target) : ''
        return [{ kind: 'piece', name: file.name, text: `${head}${text}` }]
      })
    },
    end: () =>
      translationFiles('xliff', [...sources], [...languages]).flatMap(({ source, targets: [target = ''] }) => {
        const file = files.get(keyOf(source, target))
        return file === undefined ? [] : [{ kind: 'piece', name: file.name, text: xliffTail(file.isEmpty) }]
      }),
  }
}
