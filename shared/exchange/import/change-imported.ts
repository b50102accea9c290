import type { TemplateCheck } from '../../policy/check.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { maximumTitleLength } from '../../template/read-template.ts'
import { stores, type Store } from '../../template/purpose.ts'
import type { TemplateContent } from '../../template/template.ts'
import { withLanguage } from '../../template/variants.ts'
import { isSafelyFixed, withFixes } from './message-fixes.ts'
import { withTokenMeaning } from './template-tokens.ts'
import type { ImportChange } from './triage.ts'

/**
 * An imported template after a change; the same object when there is nothing to change.
 * @param check what was found in it, for fixes; without it nothing is fixed
 */
export function changedTemplate(
  content: TemplateContent,
  change: Exclude<ImportChange, { readonly kind: 'revert' }>,
  check: TemplateCheck | null,
): TemplateContent {
  switch (change.kind) {
    case 'title': {
      const title = change.title.replaceAll(/\s+/gu, ' ').trim().slice(0, maximumTitleLength)
      return title === '' || title === content.title ? content : { ...content, title }
    }
    case 'purpose':
      return change.purpose === content.purpose ? content : { ...content, purpose: change.purpose }
    case 'store':
      return change.store === content.store ? content : inStore(content, change.store)
    case 'language':
      return content.variants.some(({ language }) => language === change.language)
        ? content
        : withLanguage(content, 0, change.language)
    case 'token':
      return withTokenMeaning(content, change.token, change.means)
    case 'fix-one': {
      const found = [...(check?.variants[change.text]?.result.findings ?? []), ...(check?.template.findings ?? [])]
      const fix = found.find(({ key, state }) => key === change.finding && state === 'open')?.fix ?? null
      return fix === null ? content : withFixes(content, change.text, [fix])
    }
    case 'fix':
      return (check?.variants ?? []).reduce(
        (fixed, { result }, text) => {
          const safe = result.findings.filter((finding) => finding.rule === change.rule && isSafelyFixed(finding))
          return withFixes(
            fixed,
            text,
            safe.flatMap(({ fix }) => fix ?? []),
          )
        },
        wholeFixed(content, change.rule, check),
      )
  }
}

function wholeFixed(content: TemplateContent, rule: string, check: TemplateCheck | null): TemplateContent {
  const safe = check?.template.findings.filter((finding) => finding.rule === rule && isSafelyFixed(finding)) ?? []
  return withFixes(
    content,
    0,
    safe.flatMap(({ fix }) => fix ?? []),
  )
}

/** A text in a language that the store's buyers read in another region is for them now. */
function inStore(content: TemplateContent, store: Store): TemplateContent {
  const listed: readonly string[] = stores[store].languages
  return content.variants.reduce(
    (moved, { language }, index) => {
      if (listed.includes(language)) return moved
      const own = listed.find((one) => primaryLanguage(one) === primaryLanguage(language))
      const isTaken = own === undefined || moved.variants.some((one) => one.language === own)
      return isTaken ? moved : withLanguage(moved, index, own)
    },
    { ...content, store },
  )
}
