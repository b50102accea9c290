/** `npm run bench -- NAME…`: prints one JSON line a figure. Each NAME is a folder beside this file. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../app/build.mjs'
import { withDisplay } from '../../app/display.mjs'
import { asCommand, findElectron, root, rootSwitches, runThrough } from '../../app/electron-runtime.mjs'
import { ensureSystemLibraries } from '../../app/system-libraries.mjs'

/** Benches that open no window: they run on plain Node, and need neither the runtime nor a screen. */
const windowless = new Set(['policy'])

await asCommand(async () => {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  const scripts = names.map((name) => join(root, 'test', 'bench', name, 'bench.ts'))
  const missing = names.filter((_, index) => !existsSync(scripts[index]))
  if (names.length === 0 || missing.length > 0) {
    console.error(names.length === 0 ? 'usage: npm run bench -- editor policy' : `No such bench: ${missing.join(', ')}`)
    return 2
  }
  process.chdir(root)
  const runAll = async (environment) => {
    for (const script of scripts) {
      const code = await runThrough(process.execPath, ['--import', 'tsx', script], environment)
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
