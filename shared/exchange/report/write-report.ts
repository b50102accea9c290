import type { Signer } from '../../approval/approval.ts'
import { fingerprint } from '../../approval/fingerprint.ts'
import type { Seal } from '../../approval/seal.ts'
import { localeOf, type InterfaceLanguage } from '../../i18n/language.ts'
import { nameOfLanguage } from '../../i18n/language-name.ts'
import { createTranslate, type Translate } from '../../i18n/translator.ts'
import { textDirection } from '../../message/text-direction.ts'
import type { TemplateCheck } from '../../policy/check.ts'
import { currentPolicy, type Policy } from '../../policy/policy.ts'
import { clauseSummary, clauseTitle, exceptionLabel, findingSentence } from '../../policy/sentence.ts'
import type { TemplateContent } from '../../template/template.ts'
import { escapeHtml } from '../html.ts'
import { writePlainText } from '../plain-text.ts'
import { utcTime } from '../utc-time.ts'
import { clauseOutcomes, clauseStates, stateOf, type ClauseOutcome, type ReportedFinding } from './clause-outcomes.ts'
import { reportStyle } from './report-style.ts'

/** A template, and what there is to say of it. */
export interface ReportedTemplate {
  readonly content: TemplateContent
  readonly check: TemplateCheck
  /** Its last approval; `null` when nobody approved it. */
  readonly approval: ReportedApproval | null
}

export interface ReportedApproval {
  readonly seal: Seal
  /** Whether the text is still what was approved. */
  readonly isCurrent: boolean
  readonly signer: Signer
}

export interface ReportFacts {
  /** The language that the report is written in. */
  readonly language: InterfaceLanguage
  /** ISO 8601, UTC. */
  readonly madeAt: string
  /** The version of the app that judges today. */
  readonly checkerVersion: string
  /** `currentPolicy` unless given. */
  readonly policy?: Policy
}

/** A report that is made a template at a time: the lines of its start, of each template, and of its end. */
export interface ReportWriter {
  readonly start: string
  template(template: ReportedTemplate): string
  readonly end: string
}

/**
 * The compliance report: one HTML page that needs nothing else, has no script, and is made for paper too. For each template
 * who approved it, what came of every clause, and its texts. The same input gives the same bytes.
 */
export function writeReport(templates: readonly ReportedTemplate[], facts: ReportFacts): string {
  const { start, template, end } = createReportWriter(facts)
  return [start, ...templates.map((one) => template(one)), end].join('')
}

/** The same page in parts, so that of thousands of templates no more has to be kept than what is written of them. */
export function createReportWriter(facts: ReportFacts): ReportWriter {
  const { language, policy = currentPolicy } = facts
  const translate = createTranslate(language)
  const say: Say = (key, data) => escapeHtml(translate(key, data))
  const writer: Writer = { translate, say, locale: localeOf(language), policy }
  return {
    start: lines(
      '<!DOCTYPE html>',
      `<html lang="${language}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width">',
      `<title>${say('exchange.report.title')}</title>`,
      `<style>${reportStyle}</style>`,
      '</head>',
      '<body>',
      '<header>',
      `<h1>${say('exchange.report.title')}</h1>`,
      `<p>${say('exchange.report.made', { time: utcTime(facts.madeAt, writer.locale), version: facts.checkerVersion, policy: policy.version })}</p>`,
      '</header>',
      '<main>',
    ),
    template: (template) => lines(writeTemplate(template, writer)),
    end: lines(
      '</main>',
      '<footer>',
      `<h2>${say('exchange.report.limits.title')}</h2>`,
      '<ul>',
      ...(['marketplace', 'checker', 'person', 'key', 'sent'] as const).map(
        (one) => `<li>${say(`exchange.report.limits.${one}`)}</li>`,
      ),
      '</ul>',
      '</footer>',
      '</body>',
      '</html>',
    ),
  }
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('')

type Say = (key: string, data?: Readonly<Record<string, unknown>>) => string

interface Writer {
  readonly translate: Translate
  /** A text, safe in HTML. */
  readonly say: Say
  readonly locale: string
  readonly policy: Policy
}

function writeTemplate({ content, check, approval }: ReportedTemplate, writer: Writer): string {
  const { say, translate, locale, policy } = writer
  const outcomes = clauseOutcomes(check, policy)
  const title = content.title.trim() === '' ? translate('library.untitled') : content.title
  const counts = clauseStates.flatMap((state) => {
    const count = outcomes.filter((outcome) => outcome.clause !== 'P' && outcome.state === state).length
    return count === 0
      ? []
      : [say('exchange.report.count', { count, state: translate(`exchange.report.states.${state}`) })]
  })
  const languages = content.variants.map(({ language }) => nameOfLanguage(language, locale, 'standard'))
  const facts: readonly (readonly [string, string])[] = [
    [say('exchange.report.facts.store'), escapeHtml(translate(`library.stores.${content.store}`))],
    [say('exchange.report.facts.purpose'), escapeHtml(translate(`library.purposes.${content.purpose}`))],
    [say('exchange.report.facts.languages'), escapeHtml(new Intl.ListFormat(locale).format(languages))],
    ...writeApproval(approval, writer),
    [say('exchange.report.facts.outcome'), counts.join(', ')],
  ]
  return [
    '<section class="template">',
    `<h2 dir="auto">${escapeHtml(title)}</h2>`,
    '<dl>',
    ...facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`),
    '</dl>',
    '<table>',
    `<caption>${say('exchange.report.clauses')}</caption>`,
    `<thead><tr><th scope="col">${say('exchange.report.clause')}</th><th scope="col">${say('exchange.report.outcome')}</th></tr></thead>`,
    '<tbody>',
    ...outcomes.map((outcome) => writeOutcome(outcome, writer)),
    '</tbody>',
    '</table>',
    `<h3>${say('exchange.report.texts')}</h3>`,
    ...content.variants.map((variant) => {
      const attributes = `lang="${escapeHtml(variant.language)}" dir="${textDirection(variant.language)}"`
      const subject = variant.subject.trim() === '' ? '' : `<strong>${escapeHtml(variant.subject)}</strong>\n\n`
      return [
        `<h4>${escapeHtml(nameOfLanguage(variant.language, locale, 'standard'))}</h4>`,
        `<div class="message" ${attributes}>${subject}${escapeHtml(writePlainText(content, variant).trimEnd())}</div>`,
      ].join('\n')
    }),
    '</section>',
  ].join('\n')
}

function writeApproval(approval: ReportedApproval | null, writer: Writer): readonly (readonly [string, string])[] {
  const { say, locale } = writer
  if (approval === null) return [[say('exchange.report.facts.approval'), say('exchange.report.approval.none')]]
  const { seal, isCurrent, signer } = approval
  const { reviewer, approvedAt, policyVersion, checkerVersion, contentHash } = seal.statement
  return [
    [
      say('exchange.report.facts.approval'),
      `${say('exchange.report.approval.by', { name: reviewer.name, time: utcTime(approvedAt, locale) })} ${say(isCurrent ? 'exchange.report.approval.current' : 'exchange.report.approval.edited')}`,
    ],
    [
      say('exchange.report.facts.key'),
      `<code>${escapeHtml(fingerprint(reviewer.key))}</code> (${say(`exchange.report.approval.signer.${signer}`)})`,
    ],
    [
      say('exchange.report.facts.judged'),
      say('exchange.report.approval.judged', { policy: policyVersion, version: checkerVersion }),
    ],
    [say('exchange.report.facts.content'), `<code>${escapeHtml(contentHash)}</code>`],
  ]
}

function writeOutcome(outcome: ClauseOutcome, writer: Writer): string {
  const { translate, say, policy, locale } = writer
  const { clause, state, findings, notLookedAt, byPerson } = outcome
  const named = (languages: readonly string[]): string =>
    new Intl.ListFormat(locale).format(languages.map((language) => nameOfLanguage(language, locale, 'standard')))
  const lines = [
    ...findings.map((finding) => writeFinding(finding, writer)),
    ...(notLookedAt.length === 0 ? [] : [say('exchange.report.notLookedAt', { languages: named(notLookedAt) })]),
    ...(byPerson.length === 0 ? [] : [say('exchange.report.byPerson', { languages: named(byPerson) })]),
  ]
  const number = clause === 'P' ? '' : `<span class="number">${clause}</span> `
  return [
    `<tr class="is-${state}">`,
    `<th scope="row">${number}${escapeHtml(clauseTitle(translate, clause, policy.limits))}`,
    `<span class="summary">${escapeHtml(clauseSummary(translate, clause, policy.limits))}</span></th>`,
    `<td><span class="state">${say(`exchange.report.states.${state}`)}</span>`,
    ...(lines.length === 0 ? [] : ['<ul>', ...lines.map((line) => `<li>${line}</li>`), '</ul>']),
    '</td>',
    '</tr>',
  ].join('\n')
}

function writeFinding({ language, finding }: ReportedFinding, { translate, say, locale }: Writer): string {
  const state = stateOf(finding)
  const where = language === null ? '' : `${escapeHtml(nameOfLanguage(language, locale, 'standard'))}: `
  const what = state === 'pass' ? say('exchange.report.states.note') : say(`exchange.report.states.${state}`)
  const reason =
    finding.reason === null
      ? ''
      : ` ${say('exchange.report.reason', { reason: exceptionLabel(translate, finding.reason) })}`
  const text = finding.text === '' ? '' : ` <q dir="auto">${escapeHtml(finding.text)}</q>`
  return `${where}<strong>${what}</strong>. ${escapeHtml(findingSentence(translate, finding))}${text}${reason}`
}
