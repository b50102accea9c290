import { isOutdated } from '../../template/source-state.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { freeNames } from '../free-names.ts'
import { htmlPart, inLocaleForm, plainText } from './in-dialect.ts'
import type { ProfileFiles } from './profile-file.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import { writtenContent } from './profile-source.ts'
import { writeTable } from './write-table.ts'

type Way = Pick<ExportProfile, 'text' | 'localeForm'>

/**
 * Zendesk dynamic content: a zip with a table for each language, in the order in which the templates have them. Two languages
 * that are written alike (`fr-CA` and `fr-FR` as `fr`) have a table each.
 */
export function zendeskContentFiles({ text, localeForm }: Way, dialect: PlaceholderDialect): ProfileFiles {
  const tables = new Map<string, string>()
  const freeName = freeNames((name, number) => `${name.slice(0, -'.csv'.length)}-${number}.csv`)
  const write = (content: TemplateContent, variant: Variant): string =>
    text === 'html' ? htmlPart(variant, dialect) : plainText(content, variant, dialect)
  return {
    add(source) {
      const content = writtenContent(source)
      const [first] = content.variants
      const inFirst = write(content, first)
      return content.variants.map((variant, index) => {
        const { language } = variant
        const known = tables.get(language)
        const name = known ?? freeName(`${inLocaleForm(language, localeForm)}.csv`)
        tables.set(language, name)
        const row = [
          content.title,
          inLocaleForm(first.language, localeForm),
          inFirst,
          index === 0 ? inFirst : write(content, variant),
          isOutdated(content, index) ? 'Outdated' : 'Current',
        ]
        return { kind: 'piece', name, text: writeTable(known === undefined ? [headerOf(language), row] : [row]) }
      })
    },
    end: () => (tables.size === 0 ? [] : [{ kind: 'zip', name: 'dynamic-content.zip', entries: [...tables.values()] }]),
  }
}

function headerOf(language: string): readonly string[] {
  return ['Title', 'Default language', 'Default text', `${languageName(language)} text`, 'Variant status']
}

/** `French (Canada)`, as Zendesk calls it; the tag where there is no name for it. */
function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(language) ?? language
  } catch {
    return language
  }
}
