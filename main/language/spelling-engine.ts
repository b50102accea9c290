import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type * as HunspellModule from 'hunspell-wasm'
import { dictionariesOf } from './dictionaries.ts'
import { bestSuggestions } from './best-suggestions.ts'
import { nounLanguage } from '../../shared/policy/language/german-nouns.ts'
import { isMisspeltNoun } from './german-nouns.ts'
import type { SpellingFiles } from './spelling-files.ts'
import { supplementOf } from './supplements.ts'

/** Looks words up in dictionaries. Loading one takes from 0.1 to 2 s and 16 to 78 MB, once, at its first use. */
export interface SpellingEngine {
  /**
   * Whether each word is in a dictionary of the language (BCP 47); `null` when the language has none. Under `nounLanguage`,
   * whether each is no misspelt German noun: this takes some 10 ms a word.
   */
  areCorrect(language: string, words: readonly string[]): Promise<readonly boolean[] | null>
  /**
   * Words that may have been meant, best first, with the capitals and the apostrophe of the word; none when the language
   * has no dictionary. Each dictionary takes from 2 to 60 ms, a long word up to 0.4 s; words that are to be looked up in
   * the meantime come first between two of them.
   */
  suggest(language: string, word: string): Promise<readonly string[]>
}

/** German without compounds: the same files, read without the lines that allow them. */
const simpleGerman = 'de without compounds'
const compounding = /^(?:COMPOUND(?:BEGIN|MIDDLE|END|FLAG|MIN)|CHECKCOMPOUND).*$/gmu

export function createSpellingEngine(files: SpellingFiles): SpellingEngine {
  const loaded = new Map<string, Promise<HunspellModule.Hunspell>>()

  const load = async (key: string): Promise<HunspellModule.Hunspell> => {
    const { createHunspellFromStrings } = (await import(/* @vite-ignore */ files.engine)) as typeof HunspellModule
    const name = key === simpleGerman ? 'de' : key
    const folder = files.dictionary(name)
    const read = (file: string) => readFile(join(folder, file), 'utf8')
    const [affixes, words] = await Promise.all([read('index.aff'), read('index.dic')])
    const dictionary = await createHunspellFromStrings(
      key === simpleGerman ? affixes.replaceAll(compounding, '') : affixes,
      words,
    )
    for (const word of supplementOf(name)) dictionary.addWord(word)
    return dictionary
  }
  const dictionary = (name: string): Promise<HunspellModule.Hunspell> => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const loading = load(name)
    loaded.set(name, loading)
    // A file that could not be read now may be there next time.
    loading.catch(() => loaded.delete(name))
    return loading
  }

  const areNoMisspeltNouns = async (words: readonly string[]): Promise<readonly boolean[]> => {
    const [all, simple] = await Promise.all([dictionary('de'), dictionary(simpleGerman)])
    const nouns = {
      has: (word: string) => all.testSpelling(word),
      hasSimple: (word: string) => simple.testSpelling(word),
    }
    const answers: boolean[] = []
    for (const word of words) {
      // Other questions get their turn between two of these.
      await setImmediate()
      answers.push(!isMisspeltNoun(word, nouns))
    }
    return answers
  }

  return {
    async areCorrect(language, words) {
      if (language === nounLanguage) return areNoMisspeltNouns(words)
      const names = dictionariesOf(language)
      if (names.length === 0) return null
      const dictionaries = await Promise.all(names.map(dictionary))
      // Some dictionaries are written with the straight apostrophe, some with the curved one.
      return words.map((word) =>
        dictionaries.some(
          (one) => one.testSpelling(word) || (word.includes('’') && one.testSpelling(word.replaceAll('’', "'"))),
        ),
      )
    },
    async suggest(language, word) {
      const dictionaries = await Promise.all(dictionariesOf(language).map(dictionary))
      const lists: (readonly string[])[] = []
      for (const one of dictionaries) {
        await setImmediate()
        lists.push(one.getSpellingSuggestions(word.replaceAll('’', "'")))
      }
      return bestSuggestions(word, lists)
    },
  }
}
