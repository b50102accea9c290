import type { BlockNode, InlineNode } from '../../message/document.ts'
import { isBlank } from '../../message/is-blank.ts'
import { placeholderDefinitions, isPlaceholderName, placeholderToken } from '../../message/placeholders.ts'
import { plainBlocks } from '../../message/plain-blocks.ts'
import { findPlaceholders } from '../../message/dialects.ts'
import { messageText } from '../../message/text.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { withGuard } from '../translation/formula-guard.ts'
import { canonicalDialect } from './dialect-presets.ts'
import { inLocaleForm, plainText } from './in-dialect.ts'
import { messagingOperations } from './messaging-operations.ts'
import type { ExportProfile, PlaceholderDialect, ProfileFormat, ProfileProblem } from './profile.ts'

/** Formats that keep our own placeholders, whatever the profile's dialect is. */
const ownPlaceholders: readonly ProfileFormat[] = ['json', 'xliff']
/** Formats for people, who run no code, know a placeholder by its name, and get all of a text and a template. */
const forPeople: readonly ProfileFormat[] = ['sheet', 'sheet-pdf']

/** The dialect that a profile's files are written in. */
export function writtenDialect({ format }: ExportProfile, dialect: PlaceholderDialect): PlaceholderDialect {
  return ownPlaceholders.includes(format) ? canonicalDialect : dialect
}

/**
 * Why a template cannot go where the profile sends it, and what it would lose there: of the whole first, then by variant.
 * Lengths are those of the text with the longest values that its placeholders may have. Unit: Unicode code points.
 */
export function checkProfile(
  content: TemplateContent,
  profile: ExportProfile,
  given: PlaceholderDialect,
): readonly ProfileProblem[] {
  const dialect = writtenDialect(profile, given)
  return [
    ...wholeProblems(content, profile),
    ...content.variants.flatMap((variant) => [
      ...(forPeople.includes(profile.format) ? [] : tokenProblems(variant, dialect)),
      ...textProblems(content, variant, profile, dialect),
    ]),
  ]
}

function wholeProblems({ purpose, variants }: TemplateContent, profile: ExportProfile): readonly ProfileProblem[] {
  const problems: ProfileProblem[] = []
  if (profile.format === 'messaging-api' && messagingOperations[purpose].length === 0) {
    problems.push({ kind: 'no-operation', language: null, data: { purpose } })
  }
  if (profile.format === 'xliff' && variants.length === 1) {
    problems.push({ kind: 'language', language: null, data: { languages: variants[0].language } })
  }
  const tags = variants.map(({ language }) => inLocaleForm(language, profile.localeForm))
  const same = variants.filter((_, index) => tags.indexOf(tags[index] ?? '') !== tags.lastIndexOf(tags[index] ?? ''))
  if (profile.format !== 'json' && !forPeople.includes(profile.format) && same.length > 0) {
    const languages = same.map(({ language }) => language).join(', ')
    problems.push({ kind: 'language', language: null, data: { languages } })
  }
  return problems
}

function tokenProblems(
  { language, subject, document }: Variant,
  dialect: PlaceholderDialect,
): readonly ProfileProblem[] {
  const inSubject = findPlaceholders(subject).map(({ name }) => name)
  const names = new Set([...inSubject, ...messageText(document).placeholders.map(({ name }) => name)])
  return [...names].flatMap((name): ProfileProblem[] => {
    const token = isPlaceholderName(name) ? dialect.tokens[name] : undefined
    const data = { placeholder: name, target: dialect.name }
    if (token === undefined) return [{ kind: 'no-token', language, data }]
    const isLost = dialect.missing === 'blank' || dialect.missing === 'dash'
    return name === 'order_number' && isLost ? [{ kind: 'may-be-blank', language, data }] : []
  })
}

function textProblems(
  content: TemplateContent,
  variant: Variant,
  profile: ExportProfile,
  dialect: PlaceholderDialect,
): readonly ProfileProblem[] {
  const { language, document } = variant
  const problem = (kind: ProfileProblem['kind'], data: ProfileProblem['data'] = {}): ProfileProblem => ({
    kind,
    language,
    data,
  })
  if (isBlank(document)) return [problem('too-short')]
  const nodes = inlinesOf(plainBlocks(document.content))
  const written = plainText(content, variant, canonicalDialect)
  const problems: ProfileProblem[] = []
  const length = longestLength(written)
  for (const limit of limitsOf(content, profile)) {
    if (length > limit) problems.push(problem('too-long', { length, limit }))
  }
  if (profile.links === 'refused' && (nodes.some(isLinked) || webAddress.test(written))) problems.push(problem('links'))
  if (forPeople.includes(profile.format)) return problems
  if (profile.text === 'plain') {
    if (nodes.some(isFormatted)) problems.push(problem('formatting'))
    if (nodes.some(({ type }) => type === 'image')) problems.push(problem('pictures'))
  }
  const address = emailAddress.exec(written)?.[0]
  if (profile.format === 'messaging-api' && address !== undefined) problems.push(problem('email-address', { address }))
  const code = codeIn([variant.subject, ...nodes.map(wordsOf)], dialect)
  if (code !== null) problems.push(problem('code', { code, target: dialect.name }))
  if (profile.format === 'zendesk-content' && profile.text === 'plain') {
    const cell = plainText(content, variant, dialect)
    if (withGuard(cell) !== cell) problems.push(problem('formula', { start: cell.slice(0, 20) }))
  }
  return problems
}

function limitsOf({ purpose }: TemplateContent, { format, characterLimit }: ExportProfile): readonly number[] {
  const operations = format === 'messaging-api' ? messagingOperations[purpose] : []
  const limits = operations.map(({ maximumLength }) => maximumLength)
  // The tightest is the one to tell.
  const all = characterLimit === null ? limits : [...limits, characterLimit]
  return all.length === 0 ? [] : [Math.min(...all)]
}

/** Of a text with our own placeholders: each at its longest. Unit: Unicode code points. */
function longestLength(text: string): number {
  let length = [...text].length
  for (const { name } of Object.values(placeholderDefinitions)) {
    const token = placeholderToken(name)
    const count = text.split(token).length - 1
    length += count * (placeholderDefinitions[name].maximumLength - token.length)
  }
  return length
}

// Bounded, so that a long word costs no more than its length.
const emailAddress = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,200}\.[^\s@<>(),;:.]{2,60}/
const webAddress = /\bhttps?:\/\/|\bwww\./i

function inlinesOf(blocks: readonly BlockNode[]): readonly InlineNode[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? (block.content ?? []) : block.content.flatMap(({ content }) => inlinesOf(content)),
  )
}

const isLinked = ({ marks = [] }: InlineNode): boolean => marks.some(({ type }) => type === 'link')
const isFormatted = ({ type, marks = [] }: InlineNode): boolean =>
  type !== 'hardBreak' && marks.some((mark) => mark.type !== 'link')

function wordsOf(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.type === 'image' ? node.attrs.alt : ''
}

/** What opens a token or an instruction in a language for templates. */
const openings = ['{{', '{%', '#{', '${', '[[', '((', '%%', '<%', '#?'] as const

/** Words outside our placeholders that begin like the target's own tokens; `null` when there are none. */
function codeIn(texts: readonly string[], { tokens }: PlaceholderDialect): string | null {
  const used = openings.filter((opening) => Object.values(tokens).some((token) => token.startsWith(opening)))
  const taken = used.includes('{{') ? [...used, '{%'] : used
  for (const text of texts) {
    const words = text.replaceAll(/\{\{[a-z_]{1,40}\}\}/g, '')
    const opening = taken.find((one) => words.includes(one))
    if (opening !== undefined) return opening
  }
  return null
}
