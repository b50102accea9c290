import { emptyDocument, type MessageDocument } from '../message/document.ts'
import { isBlank } from '../message/is-blank.ts'
import { isOutdated, sourceOf, stateOf } from './source-state.ts'
import { newVariant, type TemplateContent, type Variant } from './template.ts'

type Variants = TemplateContent['variants']

/** The variant at an index, the default one where there is none. */
export function variantAt({ variants }: TemplateContent, index: number): Variant {
  return variants[index] ?? variants[0]
}

/** The content with one variant changed; an index that no variant has changes none. */
export function withVariant<Content extends TemplateContent>(
  content: Content,
  index: number,
  change: Partial<Variant>,
): Content {
  return { ...content, variants: mapped(content.variants, (one, at) => (at === index ? { ...one, ...change } : one)) }
}

/**
 * What was written in a variant. One that was empty is taken for translated from what its source says when its first
 * words are written.
 */
export function withMessage<Content extends TemplateContent>(
  content: Content,
  index: number,
  document: MessageDocument,
): Content {
  const variant = variantAt(content, index)
  const source = sourceOf(content, variant)
  const begins = source !== null && isBlank(variant.document) && !isBlank(document)
  return withVariant(content, index, begins ? { document, basedOn: stateOf(source) } : { document })
}

/** Another language for the same text: what was translated from it still is. */
export function withLanguage<Content extends TemplateContent>(
  content: Content,
  index: number,
  language: string,
): Content {
  const before = variantAt(content, index).language
  const variants = mapped(content.variants, (one, at): Variant => {
    if (at === index) return { ...one, language }
    return one.basedOn?.language === before ? { ...one, basedOn: { ...one.basedOn, language } } : one
  })
  return { ...content, variants }
}

/** `copy`: the default text with its formatting, placeholders, links and images, to be translated in place. */
export type NewText = 'copy' | 'empty'

/** The content with one more language at its end. What was stated for words goes with their copy. */
export function withAddedVariant(content: TemplateContent, language: string, text: NewText): TemplateContent {
  const [first] = content.variants
  const added: Variant = text === 'copy' ? { ...first, language } : newVariant(language, emptyDocument)
  return { ...content, variants: [...content.variants, { ...added, basedOn: stateOf(first) }] }
}

/**
 * The content with a variant in another place; the one that comes first is the default. What corresponds to the new
 * default is taken for translated from it, so that a later change of it shows. What was outdated stays so.
 */
export function withMovedVariant(content: TemplateContent, from: number, to: number): TemplateContent {
  const moved = content.variants[from]
  if (moved === undefined || to < 0 || to >= content.variants.length) return content
  const order = content.variants.map((_, index) => index).filter((index) => index !== from)
  order.splice(to, 0, from)
  return reordered(content, order)
}

/** The content without a variant; the last one stays. */
export function withoutVariant(content: TemplateContent, index: number): TemplateContent {
  if (content.variants.length === 1) return content
  return reordered(
    content,
    content.variants.map((_, at) => at).filter((at) => at !== index),
  )
}

/**
 * The content with a removed variant back at its place: `before` and `after` are the contents around its removal. What the
 * removal of a default said of the others is taken back, unless it was said anew since.
 */
export function withRestoredVariant(
  content: TemplateContent,
  removal: { readonly before: TemplateContent; readonly after: TemplateContent; readonly index: number },
): TemplateContent {
  const { before, after, index } = removal
  const others = content.variants.map((one): Variant => {
    const then = inLanguage(after, one)
    const original = inLanguage(before, one)
    if (original === undefined || JSON.stringify(then?.basedOn) !== JSON.stringify(one.basedOn)) return one
    return { ...one, basedOn: original.basedOn }
  })
  const [first, ...rest] = others.toSpliced(index, 0, variantAt(before, index))
  return first === undefined ? content : { ...content, variants: [first, ...rest] }
}

/**
 * The content with the default text in a variant, to be translated in place, as if it had been added as a copy. A subject
 * line that it has stays.
 */
export function withTextOfDefault(content: TemplateContent, index: number): TemplateContent {
  const [first] = content.variants
  const { subject } = variantAt(content, index)
  if (index === 0) return content
  const { document, exceptions, confirmations } = first
  const own = subject === '' ? first.subject : subject
  return withVariant(content, index, { document, subject: own, exceptions, confirmations, basedOn: stateOf(first) })
}

/** Says that a variant has what its source says now: from here on it is the default's translation. */
export function withVariantUpToDate(content: TemplateContent, index: number): TemplateContent {
  return index === 0 ? content : withVariant(content, index, { basedOn: stateOf(content.variants[0]) })
}

function inLanguage({ variants }: TemplateContent, { language }: Variant): Variant | undefined {
  return variants.find((one) => one.language === language)
}

function reordered(content: TemplateContent, order: readonly number[]): TemplateContent {
  const [firstIndex = 0] = order
  const rebased = firstIndex === 0 ? content : rebasedOn(content, firstIndex)
  const [first, ...rest] = order.flatMap((index) => rebased.variants[index] ?? [])
  return first === undefined ? content : { ...content, variants: [first, ...rest] }
}

function rebasedOn(content: TemplateContent, index: number): TemplateContent {
  const [before] = content.variants
  const next = variantAt(content, index)
  const isCurrent = (one: Variant, at: number): boolean =>
    one.basedOn?.language === before.language && !isOutdated(content, at)
  // Nobody knows whether it says what the others say.
  if (!isCurrent(next, index)) return content
  const state = stateOf(next)
  const variants = mapped(content.variants, (one, at) =>
    at !== index && (at === 0 || isCurrent(one, at)) ? { ...one, basedOn: state } : one,
  )
  return { ...content, variants }
}

function mapped([first, ...rest]: Variants, change: (variant: Variant, index: number) => Variant): Variants {
  return [change(first, 0), ...rest.map((variant, index) => change(variant, index + 1))]
}
