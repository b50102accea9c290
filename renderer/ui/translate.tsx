import { createContext, use, useMemo, type ReactNode } from 'react'
import { localeOf, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate, type Translate } from '../../shared/i18n/translator.ts'
import { isolated } from './isolated.ts'

interface Words {
  readonly language: InterfaceLanguage
  readonly translate: Translate
}

const WordsContext = createContext<Words | null>(null)

interface TranslateProviderProps {
  readonly language: InterfaceLanguage
  readonly children: ReactNode
}

/** Gives every component below the texts of one interface language. */
export function TranslateProvider({ language, children }: TranslateProviderProps): ReactNode {
  const words = useMemo(() => ({ language, translate: isolating(createTranslate(language)) }), [language])
  return <WordsContext value={words}>{children}</WordsContext>
}

// Titles, quotes and names may be of the other direction than the sentence they stand in.
function isolating(translate: Translate): Translate {
  return (key, data) =>
    translate(
      key,
      data === undefined
        ? undefined
        : Object.fromEntries(
            Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
          ),
    )
}

function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('TranslateProvider is missing')
  return words
}

/** Looks texts up in the interface language; the function stays the same until the language changes. */
export function useTranslate(): Translate {
  return useWords().translate
}

export function useInterfaceLanguage(): InterfaceLanguage {
  return useWords().language
}

/** Whose rules dates, numbers, lists and names follow, for `Intl`. */
export function useInterfaceLocale(): string {
  return localeOf(useWords().language)
}
