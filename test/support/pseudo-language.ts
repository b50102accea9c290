import { english } from '../../shared/i18n/en/index.ts'
import type { TextTree } from '../../shared/i18n/plural-forms.ts'
import type { InterfaceTexts, LanguageDefinition } from '../../shared/i18n/texts.ts'

const plain = 'AaCcDdEeGgIiKkLlNnOoRrSsTtUuYyZz'
const accented = 'ÀåÇçÐðÉéĜĝÎîĶķĻļÑñÖöŔŕŠšŢţÛûÝýŽž'

/** An English text with accents and 40 % longer, between brackets, so that what is cut off shows. Values stay as they are. */
export function pseudoText(text: string): string {
  const words = text.replaceAll(/\{\{[^}]*\}\}|./gsu, (piece) => accented[plain.indexOf(piece)] ?? piece)
  const letters = text.replaceAll(/\{\{[^}]*\}\}/g, '').length
  return `⟦${words}${'·'.repeat(Math.ceil(letters * 0.4))}⟧`
}

/**
 * A language that nobody speaks, made of the English texts, as a third language would be. It counts in Polish, which has
 * more plural forms than English.
 */
export function pseudoLanguage(locale = 'pl-PL'): LanguageDefinition {
  const tree = (texts: TextTree): TextTree =>
    Object.fromEntries(
      Object.entries(texts).map(([key, value]) => [
        key,
        typeof value === 'string' ? pseudoText(value) : value === undefined ? undefined : tree(value),
      ]),
    )
  // The keys are those of the English texts, one for one.
  return { locale, name: 'Þšéûðö', texts: tree(english.texts) as unknown as InterfaceTexts }
}
