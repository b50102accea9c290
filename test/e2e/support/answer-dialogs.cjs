/**
 * Loaded into the app's main process by `--require`: answers the native message boxes of the start, which come before the
 * inspector could. Each goes, as one JSON line, to the file that PLUMELINE_DIALOGS names; the answer is the button whose
 * label PLUMELINE_ANSWER is. A dialog for a folder is answered with PLUMELINE_FOLDER.
 */
const { appendFileSync } = require('node:fs')
const { dialog } = require('electron')

dialog.showMessageBox = async (...parameters) => {
  const { message, detail, buttons, cancelId } = parameters.at(-1)
  appendFileSync(process.env.PLUMELINE_DIALOGS, `${JSON.stringify({ message, detail, buttons, at: Date.now() })}\n`)
  const response = buttons.indexOf(process.env.PLUMELINE_ANSWER)
  return { response: response === -1 ? cancelId : response, checkboxChecked: false }
}

dialog.showOpenDialog = async () => {
  const folder = process.env.PLUMELINE_FOLDER
  return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] }
}
