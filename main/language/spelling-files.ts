import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the spelling engine and the dictionaries lie: files of their own, so that anyone may put others in their place. */
export interface SpellingFiles {
  /** URL of the module of `hunspell-wasm`. */
  readonly engine: string
  /** Folder of a dictionary: `index.aff`, `index.dic` and its licence. */
  readonly dictionary: (name: string) => string
}

// The bundler has a `require` of its own.
const installed = createRequire(import.meta.url)
const engine = (): string => pathToFileURL(installed.resolve('hunspell-wasm')).href

/** As a package lays them out: the dictionaries in a folder of the app's resources. */
export function packagedSpellingFiles(dictionaries: string): SpellingFiles {
  return { engine: engine(), dictionary: (name) => join(dictionaries, `dictionary-${name}`) }
}

/** As npm installs them. */
export function installedSpellingFiles(): SpellingFiles {
  return { engine: engine(), dictionary: (name) => dirname(installed.resolve(`dictionary-${name}`)) }
}
