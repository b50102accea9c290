import { setImmediate } from 'node:timers/promises'
import { templateOfImported } from '../../../shared/exchange/import/imported-template.ts'
import type { ImportedMessage } from '../../../shared/exchange/import/imported.ts'
import { isSafelyFixed } from '../../../shared/exchange/import/message-fixes.ts'
import { changedTemplate } from '../../../shared/exchange/import/change-imported.ts'
import { riskOf } from '../../../shared/exchange/import/rank.ts'
import { unknownTokens } from '../../../shared/exchange/import/template-tokens.ts'
import type {
  ImportChange,
  ImportDetails,
  ImportItem,
  ImportProgress,
  RuleCount,
} from '../../../shared/exchange/import/triage.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { checkTemplate, type TemplateCheck } from '../../../shared/policy/check.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import type { LibraryFacts } from '../../../shared/policy/rule.ts'
import type { Store } from '../../../shared/template/purpose.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { textsOf, type LanguageService } from '../../language/language-service.ts'
import type { Library } from '../../library/library.ts'
import type { ImportedTemplate } from '../../library/hand-over/add-imported.ts'

export interface ImportSessionParts {
  readonly library: Pick<Library, 'factsFor'>
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  /** Of messages whose file does not say it. */
  readonly store: Store
}

export interface StepsOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ImportProgress) => void
}

/** Messages of an import, until they are added or left. They are in memory alone. */
export interface ImportSession {
  readonly items: readonly ImportItem[]
  /** Takes messages in and judges them, a few at a time. Stops at the signal: what was taken by then stays. */
  take(messages: readonly ImportedMessage[], options: StepsOptions): Promise<void>
  /** `null` when there is none with this key. */
  read(key: string): Promise<ImportDetails | null>
  /** Answers the items as they are now of the messages that it changed. Stops at the signal. */
  change(keys: readonly string[], change: ImportChange, options: StepsOptions): Promise<readonly ImportItem[]>
  /** What a message would be in the library. */
  template(key: string): ImportedTemplate | null
  /** These are in the library now. */
  drop(keys: readonly string[]): void
}

interface Kept {
  readonly message: Pick<ImportedMessage, 'fileName' | 'place' | 'tags' | 'purpose'>
  /** By the place of the text. */
  readonly removals: readonly (readonly Removal[])[]
  /** By the place of the text, as its file says. */
  readonly outdated: readonly boolean[]
  /**
   * Contents are kept as JSON: what a check remembers of a text goes with the objects, and ten thousand texts would keep it
   * all.
   */
  readonly original: string
  content: string
  item: ImportItem
}

/** Texts whose words are asked for together. */
const preparedAtOnce = 20
/**
 * Grammar takes some fifty milliseconds a message, everything else two. Of more messages than these it is asked for when
 * one is looked at or changed, and by the library for all that were added.
 */
const mostWithGrammar = 200

export function createImportSession({ library, language, store }: ImportSessionParts): ImportSession {
  const kept = new Map<string, Kept>()
  const facts = new Map<Store, LibraryFacts>()

  const factsOf = (of: Store): LibraryFacts => {
    const known = facts.get(of)
    if (known !== undefined) return known
    const found = library.factsFor(of, '')
    // Without them only what concerns the library is not said, and the library judges each by itself when it comes in.
    const value = found.ok ? found.value : { reviewRequests: [] }
    facts.set(of, value)
    return value
  }
  const check = (content: TemplateContent): TemplateCheck =>
    checkTemplate(content, { tools: language.tools, library: factsOf(content.store) })

  const itemOf = (
    key: string,
    one: Omit<Kept, 'item' | 'content'>,
    content: TemplateContent,
    text: string,
    { verdict, template, variants }: TemplateCheck,
  ) => {
    const findings = [...template.findings, ...variants.flatMap(({ result }) => result.findings)]
    const rules = countRules(findings)
    const removals = one.removals.flat()
    const removedClauses = [...new Set(removals.flatMap(({ clause }) => clause ?? []))].toSorted()
    const { message, original } = one
    return {
      key,
      title: content.title,
      languages: content.variants.map((variant) => variant.language),
      outdated: content.variants.flatMap((variant, index) => (one.outdated[index] === true ? [variant.language] : [])),
      fileName: message.fileName,
      place: message.place,
      purpose: content.purpose,
      store: content.store,
      isPurposeOpen: message.purpose === null && content.purpose === 'reply',
      verdict,
      rules,
      removedClauses,
      removals: removals.length,
      tokens: unknownTokens(content),
      risk: riskOf(rules, removedClauses),
      isChanged: text !== original,
    } satisfies ImportItem
  }

  const prepareAndCheck = async (content: TemplateContent): Promise<TemplateCheck> => {
    await language.prepare(textsOf(content))
    return check(content)
  }
  /** The content after a change, and what is found in it where that is known. */
  const changed = async (
    content: TemplateContent,
    { original }: Kept,
    change: ImportChange,
  ): Promise<{ readonly content: TemplateContent; readonly found: TemplateCheck | null }> => {
    if (change.kind === 'revert') return { content: readKept(original), found: null }
    if (change.kind !== 'fix') {
      const found = change.kind === 'fix-one' ? await prepareAndCheck(content) : null
      return { content: changedTemplate(content, change, found), found: null }
    }
    let current = content
    let found = await prepareAndCheck(current)
    for (let round = 0; round < mostRounds; round += 1) {
      const next = changedTemplate(current, change, found)
      if (next === current) break
      current = next
      found = await prepareAndCheck(current)
    }
    return { content: current, found }
  }

  return {
    get items() {
      return [...kept.values()].map(({ item }) => item)
    },
    async take(messages, { signal, onProgress }) {
      // The statistics that tell languages are loaded with the first words.
      await language.prepare([])
      for (let start = 0; start < messages.length && !signal.aborted; start += preparedAtOnce) {
        onProgress({ stage: 'checking', done: start, total: messages.length })
        const some = messages.slice(start, start + preparedAtOnce).map((message) => ({
          message,
          template: templateOfImported(message, { store, languageScores: language.tools.languageScores }),
        }))
        const words = some.flatMap(({ template }) => textsOf(template))
        const hasGrammar = messages.length <= mostWithGrammar
        await language.prepare(hasGrammar ? words : words.map(({ language: tag, text }) => ({ language: tag, text })))
        for (const { message, template } of some) {
          const { fileName, place, tags, purpose } = message
          const original = JSON.stringify(template)
          const texts = template.variants.map(({ document }) =>
            message.texts.find((text) => text.document === document),
          )
          const removals = texts.map((text) => text?.removals ?? [])
          const outdated = texts.map((text) => text?.isOutdated === true)
          const one = { message: { fileName, place, tags, purpose }, removals, outdated, original }
          const content = readKept(original)
          const item = itemOf(message.key, one, content, original, check(content))
          kept.set(message.key, { ...one, content: original, item })
          // So that the window is answered meanwhile.
          await setImmediate()
        }
      }
    },
    async read(key) {
      const one = kept.get(key)
      if (one === undefined) return null
      const content = contentOf(one)
      const found = await prepareAndCheck(content)
      // With its grammar it may say more than when it was read.
      const item = itemOf(key, one, content, one.content, found)
      one.item = { ...item, isPurposeOpen: one.item.isPurposeOpen }
      return {
        item: one.item,
        content,
        whole: found.template,
        texts: found.variants.map(({ result }, index) => ({
          result,
          removals: one.removals[index] ?? [],
          isOutdated: one.outdated[index] === true,
        })),
      }
    },
    async change(keys, change, { signal, onProgress }) {
      const items: ImportItem[] = []
      for (const [index, key] of keys.entries()) {
        if (signal.aborted) break
        const one = kept.get(key)
        if (one === undefined) continue
        const before = contentOf(one)
        const { content, found } = await changed(before, one, change)
        const text = JSON.stringify(content)
        const isPurposeChosen = change.kind === 'purpose' && one.item.isPurposeOpen
        if (text !== one.content || isPurposeChosen) {
          one.content = text
          const item = itemOf(key, one, content, text, found ?? (await prepareAndCheck(content)))
          one.item = { ...item, isPurposeOpen: item.isPurposeOpen && isStillOpen(one.item, change) }
          items.push(one.item)
        }
        if (index % preparedAtOnce === 0) onProgress({ stage: 'checking', done: index, total: keys.length })
        await setImmediate()
      }
      return items
    },
    template(key) {
      const one = kept.get(key)
      return one === undefined ? null : { content: contentOf(one), tags: one.message.tags }
    },
    drop(keys) {
      for (const key of keys) kept.delete(key)
    },
  }
}

/** Fixes of one round may stand in each other's way: the next has those that were left. */
const mostRounds = 4

function isStillOpen(before: ImportItem, change: ImportChange): boolean {
  return change.kind === 'revert' || (before.isPurposeOpen && change.kind !== 'purpose')
}

function contentOf({ content }: Kept): TemplateContent {
  return readKept(content)
}

function readKept(text: string): TemplateContent {
  // Written here, from what the readers of files made.
  return JSON.parse(text) as TemplateContent
}

/** Open findings by rule; notes ask for nothing. */
function countRules(findings: readonly Finding[]): readonly RuleCount[] {
  const counts = new Map<string, { -readonly [Name in keyof RuleCount]: RuleCount[Name] }>()
  for (const finding of findings) {
    const { rule, clause, severity, state } = finding
    if (state !== 'open' || severity === 'note') continue
    const key = `${rule} ${severity}`
    const known = counts.get(key) ?? { rule, clause, severity, count: 0, fixable: 0 }
    known.count += 1
    if (isSafelyFixed(finding)) known.fixable += 1
    counts.set(key, known)
  }
  return [...counts.values()]
}
