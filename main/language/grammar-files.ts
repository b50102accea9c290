import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the English grammar checker (`harper.js`) lies. */
export interface GrammarFiles {
  /** URL of its module. */
  readonly module: string
  /** Path of its WebAssembly. */
  readonly binary: string
}

// The bundler has a `require` of its own.
const installed = createRequire(import.meta.url)

/**
 * As npm installs them, which is also how a package has them. The folder is looked for by hand: `require.resolve` refuses
 * a package that is for `import` alone.
 * @throws {Error} when the package is not there
 */
export function installedGrammarFiles(): GrammarFiles {
  const folders = (installed.resolve.paths('harper.js') ?? []).map((folder) => join(folder, 'harper.js', 'dist'))
  const folder = folders.find((one) => existsSync(join(one, 'index.js')))
  if (folder === undefined) throw new Error('harper.js is not installed')
  return { module: pathToFileURL(join(folder, 'index.js')).href, binary: join(folder, 'harper_wasm_slim_bg.wasm') }
}
