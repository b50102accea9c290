import type { SetAside } from '../../shared/approval/approval.ts'
import type { SealStatement } from '../../shared/approval/seal.ts'
import type { TodayCheck } from '../../shared/approval/verification.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { readText } from '../../shared/message/read-text.ts'
import { messageText } from '../../shared/message/text.ts'
import { checkMessage, checkTemplate, verdictOf } from '../../shared/policy/check.ts'
import type { Finding, Verdict } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { noLibraryFacts } from '../../shared/policy/rule.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { languageText, textsOf, type LanguageService } from '../language/language-service.ts'

type Tools = Pick<LanguageService, 'prepare' | 'tools'>

/** Checks a template that stands in no library. */
export async function checkTemplateToday(content: TemplateContent, language: Tools): Promise<TodayCheck> {
  await language.prepare(textsOf(content))
  const { verdict, template, variants } = checkTemplate(content, { tools: language.tools, library: noLibraryFacts })
  return todayOf(verdict, [...template.findings, ...variants.flatMap(({ result }) => result.findings)])
}

/** A page or a text, and the variant's language as its seal names it. */
export interface ExportedMessage {
  readonly format: 'html' | 'text'
  readonly body: string
  readonly language: string
  readonly statement: Pick<SealStatement, 'template' | 'setAside'>
}

/**
 * Checks a page or a text with what its seal says of the template: purpose, store and what was set aside. What it does not
 * say is not held against the file: when it is sent, and what concerns the template as a whole.
 */
export async function checkMessageToday(message: ExportedMessage, language: Tools): Promise<TodayCheck> {
  const { format, body, statement } = message
  const reading = format === 'html' ? readHtml(body, { mode: 'check', limits: currentPolicy.limits }) : readText(body)
  const text = messageText(reading.document)
  await language.prepare([languageText(message.language, text)])
  const stated = statement.setAside.filter((one) => one.language === message.language)
  const { verdict, findings } = checkMessage({
    message: text,
    removals: 'removals' in reading ? reading.removals : [],
    context: {
      purpose: statement.template.purpose,
      store: statement.template.store,
      language: message.language,
      sendWithinDays: currentPolicy.limits.sendWithinDays,
      isStockOutNotice: false,
      lengthLimit: null,
      subject: format === 'html' ? titleOf(body) : '',
    },
    exceptions: stated.flatMap(({ rule, textHash, reason }) => (reason === null ? [] : [{ rule, textHash, reason }])),
    confirmations: stated.filter(isConfirmation),
    tools: language.tools,
  })
  if (format === 'html') return todayOf(verdict, findings)
  const left = findings.filter((finding) => !isAddressOfLink(finding, text.text, stated))
  return todayOf(verdictOf(left), left)
}

/** A text writes a link's address behind its words, where an exception stated of the link is about the words alone. */
function isAddressOfLink({ rule, span }: Finding, text: string, stated: readonly SetAside[]): boolean {
  if (span === null) return false
  const before = text.slice(0, span[0])
  return text[span[1]] === ')' && stated.some((one) => one.rule === rule && before.endsWith(`${one.text} (`))
}

function isConfirmation({ reason }: SetAside): boolean {
  return reason === null
}

function todayOf(verdict: Verdict, findings: readonly Finding[]): TodayCheck {
  return {
    policyVersion: currentPolicy.version,
    verdict,
    findings: findings.filter(({ state, severity }) => state === 'open' && severity !== 'note'),
  }
}

/** The subject of a page that `writeHtml` wrote: its entities are the only ones in it. */
function titleOf(page: string): string {
  const title = /<title>([^<]{0,4000})<\/title>/.exec(page)?.[1] ?? ''
  const units: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0', amp: '&' }
  return title.replaceAll(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity, name: string) => units[name] ?? entity)
}
