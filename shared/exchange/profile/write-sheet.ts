import type { SetAside } from '../../approval/approval.ts'
import { fingerprint } from '../../approval/fingerprint.ts'
import { localeOf, type InterfaceLanguage } from '../../i18n/language.ts'
import { nameOfLanguage } from '../../i18n/language-name.ts'
import { createTranslate, type Translate } from '../../i18n/translator.ts'
import { textDirection } from '../../message/text-direction.ts'
import { exceptionLabel, ruleTitle } from '../../policy/sentence.ts'
import type { Variant } from '../../template/template.ts'
import { escapeHtml } from '../html.ts'
import { utcTime } from '../utc-time.ts'
import type { PlaceholderDialect } from './profile.ts'
import type { ProfileSource } from './profile-source.ts'
import { pageHeads } from './sheet-pages.ts'
import { sheetStyle } from './sheet-style.ts'
import { chip, placeholdersOf, sheetMessage, sheetSubject } from './sheet-text.ts'

export interface SheetFacts {
  /** The language that the sheet speaks around the texts. */
  readonly language: InterfaceLanguage
  /** How the program that the templates are typed into writes placeholders: the legend says it. */
  readonly dialect: PlaceholderDialect
}

/**
 * Templates for people, on paper: one HTML page that needs nothing else and runs nothing. Each template begins on a paper of its
 * own and has its title on each; a draft says on each that it is one. Every word of a template is in it, the addresses of links
 * and the descriptions of pictures too. The same input gives the same bytes: when it was approved is the seal's to say.
 */
export function writeSheet(sources: readonly ProfileSource[], { language, dialect }: SheetFacts): string {
  const translate = createTranslate(language)
  const writer: Writer = {
    translate,
    say: (key, data) => escapeHtml(translate(key, data)),
    language,
    locale: localeOf(language),
    dialect,
    list: new Intl.ListFormat(localeOf(language)),
    drawChip: rememberedChips(translate, language),
    level: sources.length === 1 ? 1 : 2,
  }
  const [only] = sources
  const title = sources.length === 1 && only !== undefined ? titleOf(only, writer) : translate('exchange.sheet.title')
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${textDirection(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${sheetStyle}${pageHeads(sources.map((source) => ({ title: titleOf(source, writer), mark: source.mark?.text ?? '' })))}</style>`,
    '</head>',
    '<body>',
    ...(sources.length === 1 ? [] : contents(sources, title, writer)),
    ...sources.map((source, index) => writeTemplate(source, index, writer)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

interface Writer {
  readonly translate: Translate
  /** A text, safe in HTML. */
  readonly say: (key: string, data?: Readonly<Record<string, unknown>>) => string
  readonly language: InterfaceLanguage
  readonly locale: string
  readonly dialect: PlaceholderDialect
  readonly list: Intl.ListFormat
  /** A placeholder by its name, as HTML. */
  readonly drawChip: (name: string) => string
  /** Of the heading of a template. */
  readonly level: 1 | 2
}

/** The same few stand in every text. */
function rememberedChips(translate: Translate, language: InterfaceLanguage): Writer['drawChip'] {
  const drawn = new Map<string, string>()
  return (name) => {
    const known = drawn.get(name) ?? chip(name, translate, language)
    drawn.set(name, known)
    return known
  }
}

function titleOf({ content }: ProfileSource, { translate }: Writer): string {
  return content.title.trim() === '' ? translate('library.untitled') : content.title
}

function languageName(tag: string, { locale }: Writer): string {
  return escapeHtml(nameOfLanguage(tag, locale, 'standard'))
}

function contents(sources: readonly ProfileSource[], title: string, writer: Writer): readonly string[] {
  return [
    '<nav class="contents">',
    `<h1>${escapeHtml(title)}</h1>`,
    '<ol>',
    ...sources.map((source, index) => {
      const state = source.mark === null ? writer.say('exchange.sheet.approved') : escapeHtml(source.mark.text)
      const name = `<a href="#t${index + 1}"><bdi>${escapeHtml(titleOf(source, writer))}</bdi></a>`
      return `<li>${name} <span class="muted">${state}</span></li>`
    }),
    '</ol>',
    '</nav>',
  ]
}

function writeTemplate(source: ProfileSource, index: number, writer: Writer): string {
  const { say, level } = writer
  const { content, mark, seal } = source
  const setAside = seal === null ? (source.setAside ?? []) : seal.statement.setAside
  const state =
    mark === null
      ? `<p class="state">${say('exchange.sheet.approved')}</p>`
      : `<p class="state is-draft" lang="${mark.language}">${escapeHtml(mark.text)}</p>`
  return [
    `<section class="template t${index + 1}" id="t${index + 1}">`,
    `<h${level} dir="auto">${escapeHtml(titleOf(source, writer))}</h${level}>`,
    state,
    '<dl class="facts">',
    ...facts(source, writer).map(
      ({ name, value, isWide }) =>
        `<div${isWide ? ' class="is-wide"' : ''}><dt>${say(`exchange.sheet.facts.${name}`)}</dt><dd>${value}</dd></div>`,
    ),
    '</dl>',
    ...notes(
      setAside.filter((one) => one.language === null),
      writer,
    ),
    ...content.variants.map((variant, place) => writeText(source, variant, place, setAside, writer)),
    ...legend(source, writer),
    `<p class="limits">${say('exchange.sheet.limits')}</p>`,
    '</section>',
  ].join('\n')
}

interface Fact {
  readonly name: string
  /** HTML. */
  readonly value: string
  readonly isWide?: boolean
}

function facts({ content, seal, tags = [] }: ProfileSource, writer: Writer): readonly Fact[] {
  const { say, locale, translate, list } = writer
  const { purpose, store, variants, sendWithinDays, isStockOutNotice, lengthLimit } = content
  const named = variants.map(({ language }) => nameOfLanguage(language, locale, 'standard'))
  return [
    ...approvalFacts(seal, writer),
    { name: 'purpose', value: escapeHtml(translate(`library.purposes.${purpose}`)) },
    { name: 'store', value: escapeHtml(translate(`library.stores.${store}`)) },
    { name: 'languages', value: escapeHtml(list.format(named)) },
    ...(tags.length === 0
      ? []
      : [{ name: 'tags', value: tags.map((tag) => `<bdi class="tag">${escapeHtml(tag)}</bdi>`).join(' ') }]),
    ...(sendWithinDays === null
      ? []
      : [{ name: 'send', value: say('exchange.sheet.facts.sendText', { count: sendWithinDays }) }]),
    ...(isStockOutNotice ? [{ name: 'stockOut', value: say('exchange.sheet.facts.stockOutText') }] : []),
    ...(lengthLimit === null
      ? []
      : [{ name: 'limit', value: say('exchange.sheet.facts.limitText', { count: lengthLimit }) }]),
    ...keyFacts(seal, writer),
  ]
}

function approvalFacts(seal: ProfileSource['seal'], { say, locale }: Writer): readonly Fact[] {
  if (seal === null) return []
  const { reviewer, author, approvedAt } = seal.statement
  const time = utcTime(approvedAt, locale)
  return [
    { name: 'approval', value: say('exchange.sheet.facts.approvalText', { name: reviewer.name, time }) },
    ...(author.name === '' ? [] : [{ name: 'author', value: `<bdi>${escapeHtml(author.name)}</bdi>` }]),
  ]
}

/** What the approval is proved by, last: it is compared, and not read. */
function keyFacts(seal: ProfileSource['seal'], { say }: Writer): readonly Fact[] {
  if (seal === null) return []
  const { reviewer, policyVersion, checkerVersion, contentHash } = seal.statement
  const judged = say('exchange.sheet.facts.judgedText', { policy: policyVersion, version: checkerVersion })
  return [
    { name: 'judged', value: judged },
    { name: 'key', value: `<code>${escapeHtml(fingerprint(reviewer.key))}</code>`, isWide: true },
    { name: 'content', value: `<code>${escapeHtml(contentHash)}</code>`, isWide: true },
  ]
}

function writeText(
  { mark }: ProfileSource,
  variant: Variant,
  place: number,
  setAside: readonly SetAside[],
  writer: Writer,
): string {
  const { say, level, drawChip } = writer
  const { language, subject, basedOn } = variant
  const details = [
    escapeHtml(language),
    ...(place === 0 ? [say('exchange.sheet.defaultLanguage')] : []),
    ...(basedOn === null
      ? []
      : [
          say('exchange.sheet.translatedFrom', {
            language: nameOfLanguage(basedOn.language, writer.locale, 'standard'),
          }),
        ]),
  ]
  const attributes = `lang="${escapeHtml(language)}" dir="${textDirection(language)}"`
  return [
    '<section class="text">',
    `<h${level + 1}>${languageName(language, writer)} <small>${details.join(' · ')}</small></h${level + 1}>`,
    '<div class="letter">',
    ...(subject.trim() === ''
      ? []
      : [
          `<div class="subject"><span class="label">${say('exchange.sheet.subject')}</span><div ${attributes}>${sheetSubject(subject, drawChip)}</div></div>`,
        ]),
    '<div class="message">',
    ...(mark === null
      ? []
      : [`<p class="mark" lang="${mark.language}" dir="${textDirection(mark.language)}">${escapeHtml(mark.text)}</p>`]),
    sheetMessage(variant, drawChip, (description) =>
      description === '' ? say('exchange.sheet.pictureOnly') : say('exchange.sheet.picture', { description }),
    ),
    '</div>',
    '</div>',
    ...notes(
      setAside.filter((one) => one.language === language),
      writer,
    ),
    '</section>',
  ].join('\n')
}

/** What a person answered for, so that whoever uses the text knows. */
function notes(setAside: readonly SetAside[], { say, translate }: Writer): readonly string[] {
  if (setAside.length === 0) return []
  return [
    `<ul class="notes" aria-label="${say('exchange.sheet.notes')}">`,
    ...setAside.map(({ rule, clause, text, reason }) => {
      const about = { rule: ruleTitle(translate, rule), clause }
      const sentence =
        reason === null
          ? say('exchange.sheet.confirmed', about)
          : say('exchange.sheet.excepted', { ...about, reason: exceptionLabel(translate, reason) })
      return `<li>${sentence}${text === '' ? '' : ` <q dir="auto">${escapeHtml(text)}</q>`}</li>`
    }),
    '</ul>',
  ]
}

function legend({ content }: ProfileSource, writer: Writer): readonly string[] {
  const { say, dialect, drawChip } = writer
  const used = placeholdersOf(content)
  if (used.length === 0) return []
  const head = [
    say('exchange.sheet.placeholder'),
    say('exchange.sheet.meaning'),
    say('exchange.sheet.token', { target: dialect.name }),
  ]
  return [
    '<table>',
    `<caption>${say('exchange.sheet.placeholders')}</caption>`,
    `<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...used.map(({ name, known }) => {
      const meaning = known === null ? say('exchange.sheet.unknown') : say(`editor.placeholders.${known}.description`)
      const token = known === null ? undefined : dialect.tokens[known]
      const written =
        token === undefined ? say('exchange.sheet.noToken') : `<code dir="ltr">${escapeHtml(token)}</code>`
      return `<tr><th scope="row">${drawChip(name)}</th><td>${meaning}</td><td>${written}</td></tr>`
    }),
    '</tbody>',
    '</table>',
  ]
}
