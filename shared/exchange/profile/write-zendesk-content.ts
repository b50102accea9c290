import { strToU8, zipSync, type Zippable } from 'fflate'
import { isOutdated } from '../../template/source-state.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { htmlPart, inLocaleForm, plainText } from './in-dialect.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import { writtenContent, type ProfileSource } from './profile-source.ts'
import { writeTable } from './write-table.ts'

type Way = Pick<ExportProfile, 'text' | 'localeForm'>

/**
 * Zendesk dynamic content: a zip with a table for each language, in the order in which the templates have them. Its entries
 * have one fixed time, so that the same templates are the same bytes.
 */
export function writeZendeskContent(
  sources: readonly ProfileSource[],
  profile: Way,
  dialect: PlaceholderDialect,
): Uint8Array {
  const contents = sources.map(writtenContent)
  const languages = [...new Set(contents.flatMap(({ variants }) => variants.map(({ language }) => language)))]
  const files: Zippable = {}
  for (const language of languages) {
    const table = languageTable(contents, language, profile, dialect)
    files[`${inLocaleForm(language, profile.localeForm)}.csv`] = strToU8(table)
  }
  return zipSync(files, { mtime: zipTime, level: 6 })
}

/** The first moment that a zip can hold: 1 January 1980, by the clock on the wall. */
const zipTime = '1980-01-01T00:00:00'

function languageTable(
  contents: readonly TemplateContent[],
  language: string,
  profile: Way,
  dialect: PlaceholderDialect,
): string {
  const header = ['Title', 'Default language', 'Default text', `${languageName(language)} text`, 'Variant status']
  const write = (content: TemplateContent, variant: Variant): string =>
    profile.text === 'html' ? htmlPart(variant, dialect) : plainText(content, variant, dialect)
  const rows = contents.flatMap((content) => {
    const [first] = content.variants
    const index = content.variants.findIndex((variant) => variant.language === language)
    const variant = content.variants[index]
    if (variant === undefined) return []
    return [
      [
        content.title,
        inLocaleForm(first.language, profile.localeForm),
        write(content, first),
        write(content, variant),
        isOutdated(content, index) ? 'Outdated' : 'Current',
      ],
    ]
  })
  return writeTable([header, ...rows])
}

/** `French (Canada)`, as Zendesk calls it; the tag where there is no name for it. */
function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(language) ?? language
  } catch {
    return language
  }
}
