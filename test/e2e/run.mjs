/** `npm run e2e [-- NAME…] [-- playwright options]`: the specs whose names are given, or all. */
import { join } from 'node:path'
import { ensureBuilt } from '../../app/build.mjs'
import { withDisplay } from '../../app/display.mjs'
import { asCommand, findElectron, root, rootSwitches, runThrough } from '../../app/electron-runtime.mjs'
import { ensureSystemLibraries } from '../../app/system-libraries.mjs'

await asCommand(async () => {
  const { executable } = await findElectron()
  ensureSystemLibraries(executable, { display: true })
  await ensureBuilt()
  process.chdir(root)
  // A bare name is a spec; what it starts with keeps `main-job` from meaning a spec that only has it inside.
  const args = process.argv.slice(2).map((word) => (/^[\w-]+$/.test(word) && !word.startsWith('-') ? `/${word}` : word))
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  return withDisplay((environment) =>
    runThrough(process.execPath, [playwright, 'test', ...args], {
      ...environment,
      PLUMELINE_ELECTRON: executable,
      PLUMELINE_SWITCHES: rootSwitches.join(' '),
    }),
  )
})
