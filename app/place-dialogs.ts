import { dialog } from 'electron'
import type { PlaceChoice, PlaceTrouble } from '../main/library/place/open-place.ts'
import type { Translate } from '../shared/i18n/translator.ts'
import { ask } from './recovery-dialogs.ts'

/** Says in words that the library cannot be opened where it was last, and asks where to look. Closing it is to quit. */
export async function askForPlace(trouble: PlaceTrouble, translate: Translate): Promise<PlaceChoice> {
  const { folder, reason, hasUsual, refused } = trouble
  const kind = await ask<PlaceChoice['kind']>(
    null,
    {
      title: translate('location.gone.title'),
      message: translate('location.gone.message'),
      detail: [
        ...(refused === null ? [] : [translate('location.gone.refused', { path: refused })]),
        ...(folder === null ? [] : [folder]),
        translate(reasonKey(reason)),
        translate(hasUsual ? 'location.gone.usualHelp' : 'location.gone.emptyHelp'),
      ],
    },
    [
      { choice: 'again', label: translate('location.gone.again') },
      { choice: 'folder', label: translate('location.gone.choose') },
      { choice: 'usual', label: translate(hasUsual ? 'location.gone.usual' : 'location.gone.empty') },
      { choice: 'quit', label: translate('recovery.damaged.quit') },
    ],
    'quit',
  )
  if (kind !== 'folder') return { kind }
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: translate('location.choose.use'),
    buttonLabel: translate('location.choose.confirm'),
    properties: ['openDirectory'],
  })
  const [chosen] = filePaths
  // Back to the question.
  return canceled || chosen === undefined ? { kind: 'again' } : { kind, folder: chosen }
}

function reasonKey(reason: PlaceTrouble['reason']): string {
  if (reason === 'unknown') return 'location.gone.unknown'
  return reason === 'gone' ? 'location.gone.gone' : `shell.startFailed.${reason}`
}
