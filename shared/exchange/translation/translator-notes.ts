import type { Translate } from '../../i18n/translator.ts'
import { isPlaceholderName } from '../../message/placeholders.ts'
import type { TemplateContent } from '../../template/template.ts'
import { baseOf, displayCode, isCounted, kindOfCode } from './inline-codes.ts'
import type { SourceUnit } from './source-units.ts'

/** Something that a translator should know. */
export interface TranslatorNote {
  readonly category: 'title' | 'purpose' | 'store' | 'length' | 'placeholder' | 'link' | 'earlier'
  readonly text: string
}

/** What to know of a template: its title, its purpose, the store and how long its text may be. */
export function templateNotes(content: TemplateContent, translate: Translate): readonly TranslatorNote[] {
  const { title, purpose, store, lengthLimit } = content
  return [
    { category: 'title', text: translate('exchange.translation.notes.title', { title }) },
    {
      category: 'purpose',
      text: translate('exchange.translation.notes.purpose', { purpose: translate(`library.purposes.${purpose}`) }),
    },
    {
      category: 'store',
      text: translate('exchange.translation.notes.store', { store: translate(`library.stores.${store}`) }),
    },
    ...(lengthLimit === null
      ? []
      : [
          {
            category: 'length',
            text: translate('exchange.translation.notes.length', { count: lengthLimit }),
          } as const satisfies TranslatorNote,
        ]),
  ]
}

/** What to know of one text: what its placeholders stand for and where its links lead. */
export function unitNotes(unit: SourceUnit, translate: Translate): readonly TranslatorNote[] {
  const notes = new Map<string, TranslatorNote>()
  for (const [id, code] of unit.codes) {
    const base = baseOf(id)
    const kind = kindOfCode(id)
    if (kind === null || notes.has(base)) continue
    if (code.kind === 'mark' && code.mark.type === 'link') {
      const text = translate('exchange.translation.notes.link', { address: code.mark.attrs.href })
      notes.set(base, { category: 'link', text })
    } else if (isCounted(kind) && kind === 'placeholder') {
      notes.set(base, { category: 'placeholder', text: placeholderNote(base, translate) })
    }
  }
  return [...notes.values()]
}

function placeholderNote(base: string, translate: Translate): string {
  const code = displayCode(base)
  if (!isPlaceholderName(base)) return translate('exchange.translation.notes.unknownPlaceholder', { code })
  return translate('exchange.translation.notes.placeholder', {
    code,
    label: translate(`editor.placeholders.${base}.label`),
    description: translate(`editor.placeholders.${base}.description`),
  })
}

/** What a text is called for a translator: "Paragraph 3". */
export function unitLabel(unit: SourceUnit, translate: Translate): string {
  const number = unit.id.replace(/^[a-z](\d+)-.*$/, '$1')
  switch (unit.kind) {
    case 'subject':
      return translate('exchange.translation.units.subject')
    case 'paragraph':
      return translate('exchange.translation.units.paragraph', { number })
    case 'description':
      return translate('exchange.translation.units.description', { number })
  }
}
