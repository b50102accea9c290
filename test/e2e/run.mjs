/** `npm run e2e [-- NAME…] [-- playwright options]`: the specs whose names are given, or all. */
import { join } from 'node:path'
import { ensureBuilt } from '../../app/build.mjs'
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
  // A screen for each worker is made in `support/screen.ts`.
  return runThrough(process.execPath, [playwright, 'test', ...args], {
    ...process.env,
    PLUMELINE_ELECTRON: executable,
    PLUMELINE_SWITCHES: rootSwitches.join(' '),
  })
})
