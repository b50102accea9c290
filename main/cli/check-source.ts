import { readHtml } from '../../shared/message/read-html.ts'
import { readText } from '../../shared/message/read-text.ts'
import { messageText, type MessageText } from '../../shared/message/text.ts'
import { checkMessage } from '../../shared/policy/check.ts'
import type { CheckResult } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { languageText } from '../language/language-service.ts'
import { commandLanguage } from './command-language.ts'
import { storeIds, stores, type Purpose, type Store } from '../../shared/template/purpose.ts'

/** A bare message: its source, and what the checker cannot know from it. */
export interface MessageSource {
  readonly format: 'text' | 'html'
  readonly body: string
  readonly purpose: Purpose
  /** BCP 47. */
  readonly language: string
  /** By the language when `null`. */
  readonly store: Store | null
  /** Unit: days. As many as the policy allows when not said: a bare message is not a template, so C2 is not held against it. */
  readonly sendWithinDays?: number | null
  readonly subject?: string
  readonly isStockOutNotice?: boolean
  /** Unit: characters. */
  readonly lengthLimit?: number | null
}

export interface SourceCheck {
  readonly message: MessageText
  readonly result: CheckResult
  /** For `text`, the place in the body of an offset in `message.text`; for `html`, the offset itself. */
  bodyOffset(offset: number): number
}

/** Checks a message when the dictionary and the statistics that it asks for have been loaded. */
export async function checkSource(source: MessageSource): Promise<SourceCheck> {
  const reading = readSource(source)
  await commandLanguage.prepare([languageText(source.language, messageText(reading.document))])
  return checkReading(source, reading)
}

function readSource({ format, body }: MessageSource) {
  return format === 'html' ? readHtml(body, { mode: 'check', limits: currentPolicy.limits }) : readText(body)
}

/** The check alone, with what happens to be loaded. */
export function checkPrepared(source: MessageSource): SourceCheck {
  return checkReading(source, readSource(source))
}

function checkReading(source: MessageSource, reading: ReturnType<typeof readSource>): SourceCheck {
  const { limits } = currentPolicy
  const message = messageText(reading.document)
  const result = checkMessage({
    message,
    removals: 'removals' in reading ? reading.removals : [],
    context: {
      purpose: source.purpose,
      store: source.store ?? storeOfLanguage(source.language),
      language: source.language,
      sendWithinDays: source.sendWithinDays === undefined ? limits.sendWithinDays : source.sendWithinDays,
      isStockOutNotice: source.isStockOutNotice ?? false,
      lengthLimit: source.lengthLimit ?? null,
      subject: source.subject ?? '',
    },
    tools: commandLanguage.tools,
    exceptions: [],
    confirmations: [],
  })
  return {
    message,
    result,
    bodyOffset: (offset) => ('sourceOffset' in reading ? reading.sourceOffset(offset) : offset),
  }
}

const homes: Readonly<Record<string, Store>> = {
  en: 'US', fr: 'FR', es: 'ES', de: 'DE', it: 'IT', nl: 'NL', pl: 'PL', sv: 'SE', tr: 'TR', pt: 'BR', ja: 'JP',
} // prettier-ignore

/** The store whose buyers read a language: by its region, else the language's largest one, else the United States. */
export function storeOfLanguage(language: string): Store {
  const [primary = '', ...rest] = language.split(/[-_]/)
  const region = rest.map((part) => part.toUpperCase()).find((part) => /^[A-Z]{2}$/.test(part))
  const ofRegion = storeIds.find((store) => store === region || stores[store].country === region)
  return ofRegion ?? homes[primary.toLowerCase()] ?? 'US'
}
