/** `npm run bench -- NAME…`: prints one JSON line a figure. Each NAME is a folder beside this file. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ensureBuilt } from '../../app/build.mjs'
import { withDisplay } from '../../app/display.mjs'
import { asCommand, findElectron, root, rootSwitches, runThrough } from '../../app/electron-runtime.mjs'
import { ensureSystemLibraries } from '../../app/system-libraries.mjs'

/** Benches that open no window: they run on plain Node, and need neither the runtime nor a screen. */
const windowless = new Set(['policy', 'library', 'exchange', 'turns'])
/** Those of them that are measured on the app's runtime, as Node: for its SQLite, or for its memory. */
const onRuntime = new Set(['library', 'exchange', 'turns'])

/**
 * What is measured on plain Node is built first, as the app is: a loader that rewrites each file keeps the names of
 * functions at a cost that the app does not have.
 */
async function bundle(name, script) {
  const outDir = join(root, '.cache', 'bench')
  // What a bench starts in processes of its own is built beside it.
  const worker = join(root, 'test', 'bench', name, 'worker.ts')
  const input = { [name]: script, ...(existsSync(worker) ? { [`${name}-worker`]: worker } : {}) }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['hunspell-wasm', 'alex', 'write-good'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  })
  return join(outDir, `${name}.mjs`)
}

await asCommand(async () => {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  const flags = process.argv.slice(2).filter((word) => word.startsWith('-'))
  const scripts = names.map((name) => join(root, 'test', 'bench', name, 'bench.ts'))
  const missing = names.filter((_, index) => !existsSync(scripts[index]))
  if (names.length === 0 || missing.length > 0) {
    console.error(names.length === 0 ? 'usage: npm run bench -- editor policy' : `No such bench: ${missing.join(', ')}`)
    return 2
  }
  process.chdir(root)
  const runAll = async (environment) => {
    for (const [index, script] of scripts.entries()) {
      const name = names[index]
      const runtime = onRuntime.has(name) ? [join(root, 'app', 'electron-runtime.mjs'), '--as-node'] : []
      const command = windowless.has(name) ? [...runtime, await bundle(name, script)] : ['--import', 'tsx', script]
      const code = await runThrough(process.execPath, [...command, ...flags], environment)
      if (code !== 0) return code
    }
    return 0
  }
  if (names.every((name) => windowless.has(name))) return runAll(process.env)
  const { executable } = await findElectron()
  ensureSystemLibraries(executable, { display: true })
  await ensureBuilt()
  return withDisplay((environment) =>
    runAll({ ...environment, PLUMELINE_ELECTRON: executable, PLUMELINE_SWITCHES: rootSwitches.join(' ') }),
  )
})
