/** `npm start`: sees to the runtime, the system libraries and the build, then opens the app. Arguments go to the app. */
import { ensureBuilt } from './build.mjs'
import { withDisplay } from './display.mjs'
import { asCommand, findElectron, root, rootSwitches, runThrough } from './electron-runtime.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

await asCommand(async () => {
  await ensureBuilt()
  const { executable } = await findElectron()
  ensureSystemLibraries(executable, { display: true })
  return withDisplay((environment) =>
    runThrough(executable, [...rootSwitches, root, ...process.argv.slice(2)], environment),
  )
})
