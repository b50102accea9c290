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
  // A bare name is a spec, by the start of its file name; after an option it is the option's.
  const args = process.argv
    .slice(2)
    .map((word, index, words) => (/^\w[\w-]*$/.test(word) && !words[index - 1]?.startsWith('-') ? `/${word}` : word))
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  return withDisplay((environment) =>
    runThrough(process.execPath, [playwright, 'test', ...args], {
      ...environment,
      PLUMELINE_ELECTRON: executable,
      PLUMELINE_SWITCHES: rootSwitches.join(' '),
    }),
  )
})
