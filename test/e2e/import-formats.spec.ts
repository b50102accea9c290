import { join } from 'node:path'
import { expect, test } from './support/app.ts'
import { fromMenu } from './support/native.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', englishGrammar: false }) } })

const samples = join(import.meta.dirname, '../support/import')

test('Word documents and mail are read by the built app', async ({ app, window }) => {
  const files = ['late-parcel.docx', 'size-question.docx', 'forwarded.eml'].map((name) => join(samples, name))
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, files)
  await fromMenu(app, 'import')
  const dialog = window.getByRole('dialog', { name: 'Import', exact: true })
  await expect(dialog.getByText('4 messages from 3 files')).toBeVisible()
  for (const name of ['Parcel that is late & lost', 'Size question', 'Votre commande', 'The one inside']) {
    await expect(dialog.getByRole('row', { name })).toBeVisible()
  }
})
