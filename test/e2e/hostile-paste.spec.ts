import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from './support/app.ts'
import { hostileWords } from './support/hostile-template.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', englishGrammar: false }) } })

const cases = fileURLToPath(new URL('../support/html5lib/sanitizer.dat', import.meta.url))
const attacks = (JSON.parse(readFileSync(cases, 'utf8')) as readonly { readonly input: string }[]).map(
  ({ input }) => input,
)

test('[S8] what is pasted into the window runs nothing, asks for nothing and leaves no handler', async ({ window }) => {
  const asked: string[] = []
  window.on('request', (request) => {
    if (!/^(?:app|blob|data):/.test(request.url())) asked.push(request.url())
  })
  await window.getByRole('button', { name: 'New template' }).click()
  const letter = window.getByRole('textbox', { name: /^Message text/ })
  await letter.click()
  const left = await letter.evaluate(
    async (element, pages) => {
      const found: string[] = []
      for (const html of pages) {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', `<p>kept</p>${html}`)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        for (const one of element.querySelectorAll('*')) {
          for (const { name, value } of one.attributes) {
            if (/^on|^srcdoc$|^formaction$/.test(name) || /^(?:javascript|vbscript):/i.test(value.trim()))
              found.push(`${name}=${value}`)
          }
          if (/^(?:script|iframe|object|embed|base|link|style|form|math|template)$/i.test(one.tagName))
            found.push(one.outerHTML)
        }
        await new Promise((resolve) => setTimeout(resolve))
      }
      return found
    },
    [...attacks, ...hostileWords],
  )
  await expect(letter).toContainText('kept')
  expect({ left, asked }).toEqual({ left: [], asked: [] })
  expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false)
})
