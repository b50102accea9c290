import { checkVariant, verdictOf } from '../../shared/policy/check.ts'
import type { CheckResult, Verdict } from '../../shared/policy/finding.ts'
import { localeOf } from '../../shared/i18n/language.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { policyContext, type TemplateContent, type Variant } from '../../shared/template/template.ts'
import {
  variantAt,
  withAddedVariant,
  withMovedVariant,
  withoutVariant,
  withRestoredVariant,
  withTextOfDefault,
  withVariantUpToDate,
  type NewText,
} from '../../shared/template/variants.ts'
import { afterPaint } from '../check-scheduler.ts'
import type { StoreParts } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { currentVariant } from './document-slice.ts'

export interface VariantsSlice {
  /** Of each text alone, by its `documentKey`; one that was not judged yet is missing. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  showVariant(index: number): void
  /** Shows the next variant (1) or the previous one (-1), round and round. */
  stepVariant(direction: 1 | -1): void
  /** Adds a language behind the others and shows it. One that is there already is shown. */
  addVariant(language: string, text: NewText): void
  /** Writes the default text into the current one, to be translated in place. */
  startFromDefault(): void
  /** Removes a variant, with a notice that brings it back. The last one stays. */
  removeVariant(index: number): void
  moveVariant(from: number, to: number): void
  /** Says that a variant has what its source says now. */
  markUpToDate(index: number): void
  /** The current text was checked: now the others may be, one a frame, unless nothing of theirs changed. */
  judged(result: CheckResult, variant: Variant): void
}

interface Judgement {
  readonly tools: LanguageTools
  readonly context: string
  readonly verdict: Verdict
}

export function createVariantsSlice({ get, set }: StoreParts): VariantsSlice {
  let added = 0
  let isFollowing = false
  // A text that was not touched is the same object, and keeps its verdict while another is typed in.
  const judgements = new WeakMap<Variant, Judgement>()

  const newKey = (id: string): string => {
    added += 1
    return `${id}:added:${added}`
  }

  const keep = (content: TemplateContent, variant: Variant, { findings }: CheckResult): Verdict => {
    const verdict = verdictOf(findings.filter(({ place }) => place !== 'template'))
    const { tools } = get().surroundings
    judgements.set(variant, { tools, context: contextOf(content, variant), verdict })
    return verdict
  }

  /** What is known of the texts now. Old verdicts stand until there are new ones. */
  const show = () => {
    const { open, verdicts } = get()
    if (open === null) return
    const entries = open.keys.flatMap((key, index) => {
      const variant = open.content.variants[index]
      const verdict = (variant === undefined ? undefined : judgements.get(variant)?.verdict) ?? verdicts[key]
      return verdict === undefined ? [] : [[key, verdict] as const]
    })
    const isSame =
      entries.length === Object.keys(verdicts).length && entries.every(([key, verdict]) => verdicts[key] === verdict)
    if (!isSame) set({ verdicts: Object.fromEntries(entries) })
  }

  const follow = () => {
    if (isFollowing || nextToJudge() === null) return
    isFollowing = true
    afterPaint(() => {
      isFollowing = false
      const { open, surroundings } = get()
      const variant = nextToJudge()
      if (open === null || variant === null) return
      keep(open.content, variant, checkVariant(open.content, variant, surroundings))
      show()
      follow()
    })
  }

  const nextToJudge = (): Variant | null => {
    const { open, surroundings } = get()
    if (open === null || open.unreadable !== null) return null
    const current = currentVariant(open)
    const isOld = (variant: Variant): boolean => {
      const known = judgements.get(variant)
      return known?.tools !== surroundings.tools || known.context !== contextOf(open.content, variant)
    }
    return open.content.variants.find((variant) => variant !== current && isOld(variant)) ?? null
  }

  return {
    verdicts: {},
    showVariant(index) {
      const { open } = get()
      if (open?.keys[index] !== undefined && index !== open.current) get().changeOpen({ current: index })
    },
    stepVariant(direction) {
      const { open } = get()
      if (open !== null) get().showVariant((open.current + direction + open.keys.length) % open.keys.length)
    },
    addVariant(language, text) {
      const { open } = get()
      if (open === null || open.unreadable !== null) return
      const known = open.content.variants.findIndex((variant) => variant.language === language)
      if (known !== -1) return get().showVariant(known)
      get().changeOpen({
        content: withAddedVariant(open.content, language, text),
        keys: [...open.keys, newKey(open.id)],
        current: open.keys.length,
      })
    },
    startFromDefault() {
      const { open, editor } = get()
      if (open === null || open.unreadable !== null) return
      const [first] = open.content.variants
      // By the editor, so that undo takes it back.
      editor?.replaceDocument(first.document)
      const now = get().open
      if (now !== null) get().changeOpen({ content: withTextOfDefault(now.content, now.current) })
    },
    removeVariant(index) {
      const { open } = get()
      const key = open?.keys[index]
      if (open === null || open.unreadable !== null || open.keys.length === 1 || key === undefined) return
      const { id, content: before } = open
      const after = withoutVariant(before, index)
      const current = open.current > index || open.current === open.keys.length - 1 ? open.current - 1 : open.current
      get().changeOpen({ content: after, keys: open.keys.filter((_, at) => at !== index), current })
      const { language } = variantAt(before, index)
      const name = languageName(language, localeOf(get().settings.language))
      const bringBack = async () => {
        if (get().open?.id !== id) await get().openTemplate(id)
        const now = get().open
        if (now?.id !== id || now.unreadable !== null) return
        if (now.content.variants.some((variant) => variant.language === language)) return
        get().changeOpen({
          content: withRestoredVariant(now.content, { before, after, index }),
          // Its own again: the editor may still have its undo history.
          keys: now.keys.toSpliced(index, 0, key),
          current: Math.min(index, now.keys.length),
        })
      }
      get().notify({
        key: 'window.languages.removed',
        data: { language: name },
        severity: 'information',
        action: { labelKey: 'library.undo', perform: () => void bringBack() },
      })
    },
    moveVariant(from, to) {
      const { open } = get()
      const key = open?.keys[from]
      if (open === null || open.unreadable !== null || key === undefined || to < 0 || to >= open.keys.length) return
      const keys = open.keys.toSpliced(from, 1).toSpliced(to, 0, key)
      get().changeOpen({
        content: withMovedVariant(open.content, from, to),
        keys,
        current: keys.indexOf(open.documentKey),
      })
    },
    markUpToDate(index) {
      const { open } = get()
      if (open !== null && open.unreadable === null)
        get().changeOpen({ content: withVariantUpToDate(open.content, index) })
    },
    judged(result, variant) {
      const { open } = get()
      if (open === null) return
      keep(open.content, variant, result)
      show()
      follow()
    },
  }
}

/** What a verdict on a text depends on beside its words. */
function contextOf(content: TemplateContent, variant: Variant): string {
  return JSON.stringify(policyContext(content, variant))
}
