/** `npm run dist`: packages the app into `dist/`. Arguments go to electron-builder. */
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { asCommand, findElectron, root, runThrough } from './electron-runtime.mjs'

await asCommand(async () => {
  await ensureBuilt()
  const { folder, version, isStandIn } = await findElectron()
  process.chdir(root)
  const args = [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--config',
    'electron-builder.yml',
    `--config.electronVersion=${version}`,
    `--config.electronDist=${folder}`,
    '--publish',
    'never',
  ]
  if (isStandIn) {
    console.error('This is not a release: it is packaged as a folder, on a stand-in for the official Electron binary.')
    args.push('--dir')
  }
  return runThrough(process.execPath, [...args, ...process.argv.slice(2)], process.env)
})
