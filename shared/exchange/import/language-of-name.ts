import { nameOfLanguage } from '../../i18n/language-name.ts'
import { stores } from '../../template/purpose.ts'
import { readLanguage } from './imported-text.ts'

/** ISO 639-1 languages that support teams write in; the marketplace's own are among them. */
const spoken =
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'.split(
    ' ',
  )
/** With a region or a script of their own in the names that help desks give them. */
const withRegion = [
  ...Object.values(stores).flatMap(({ languages }) => languages),
  'es-419', 'fr-CH', 'de-AT', 'de-CH', 'it-CH', 'nl-BE', 'pt-PT', 'en-IE', 'en-NZ', 'en-IN', 'en-ZA', 'zh-HK', 'zh-SG',
] // prettier-ignore

/** What names say in their parentheses, where it is not a country's own name. */
const shortRegions: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  uk: 'GB',
  'latin america': '419',
  simplified: 'CN',
  traditional: 'TW',
}

interface Names {
  readonly languages: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
}
let made: Names | null = null

function names(): Names {
  if (made !== null) return made
  const languages = new Map<string, string>()
  for (const tag of [...spoken, ...withRegion]) {
    for (const locale of ['en', 'fr', 'de', 'es', tag]) {
      for (const display of ['standard', 'dialect'] as const) {
        const name = folded(nameOfLanguage(tag, locale, display))
        if (!languages.has(name)) languages.set(name, tag)
      }
    }
  }
  const regions = new Map(Object.entries(shortRegions))
  for (const locale of ['en', 'fr', 'de', 'es']) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const tag of withRegion) {
      const region = tag.split('-').at(-1) ?? ''
      const name = /^(?:[A-Z]{2}|\d{3})$/.test(region) ? display.of(region) : undefined
      if (name !== undefined) regions.set(folded(name), region)
    }
  }
  made = { languages, regions }
  return made
}

/**
 * The tag of a language by its tag or its name, in English, French, German, Spanish or itself: `fr-CA` of
 * `French (Canada)`, `Canadian French`, `français (Canada)` and `fr_ca`. `null` for anything else.
 */
export function languageOfName(name: string): string | null {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > 60) return null
  const tag = readLanguage(trimmed)
  // Any three letters look like a tag.
  if (tag !== null && nameOfLanguage(tag, 'en', 'standard') !== tag && /^[a-z]{2}(?:[-_]|$)/i.test(trimmed)) return tag
  const { languages, regions } = names()
  const known = languages.get(folded(trimmed))
  if (known !== undefined) return known
  const parts = /^([^()]{2,40}?)\s*\(([^()]{2,40})\)$/.exec(trimmed)
  const language = languages.get(folded(parts?.[1] ?? ''))
  const inside = folded(parts?.[2] ?? '')
  const region = regions.get(inside) ?? (/^[a-z]{2}$/.test(inside) ? inside.toUpperCase() : undefined)
  return language === undefined || region === undefined ? null : `${language.split('-')[0] ?? ''}-${region}`
}

function folded(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
