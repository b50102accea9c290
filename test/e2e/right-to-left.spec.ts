import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { readHtml } from '../../shared/message/read-html.ts'
import { messageText } from '../../shared/message/text.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { expect, test, type Plumeline } from './support/app.ts'
import { approveOpen } from './support/approve.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const subject = (window: Page): Locator => window.getByRole('textbox', { name: 'Subject', exact: true })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })
const chip = (window: Page, name: string): Locator => letter(window).getByText(name, { exact: true })

async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

/** A template whose only text is in the language, open and with the caret in its empty letter. */
async function startIn(window: Page, language: string): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await window.getByRole('button', { name: 'Add a language' }).click()
  await window.getByRole('menuitem', { name: language, exact: true }).click()
  await expect(letter(window)).toBeFocused()
  await window.getByRole('tab', { name: /^English/ }).click()
  await window.getByRole('button', { name: 'Actions for English (Canada)' }).click()
  await window.getByRole('menuitem', { name: 'Remove English (Canada)' }).click()
  await expect(window.getByRole('tab')).toHaveCount(1)
  await letter(window).click()
}

/** The library's only template in that language, as it is on the disk. */
async function savedText(window: Page, language: string): Promise<string> {
  const list = await invoke(window, 'library/list', { query: '', archived: false })
  const row = list.ok ? list.value.rows.find((one) => one.language === language) : undefined
  const template = await invoke(window, 'library/open', { id: row?.id ?? '' })
  return template.ok ? messageText(template.value.variants[0].document).text : ''
}

interface Box {
  readonly left: number
  readonly right: number
}
/** Where the first place of some words in a text is drawn. */
function boxOf(inside: Locator, words: string): Promise<Box> {
  return inside.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right } = range.getBoundingClientRect()
      return { left, right }
    }
    throw new Error(`not drawn: ${wanted}`)
  }, words)
}
const edges = (place: Locator): Promise<Box> =>
  place.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return { left, right }
  })
const directionOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).direction)
/** Presses a key, and lets the editor hear of the caret's new place before the next one. */
async function press(window: Page, key: string): Promise<void> {
  await window.keyboard.press(key)
  await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
const caretX = (window: Page): Promise<number> =>
  window.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().x ?? Number.NaN)

test('[F8] an Arabic text is typed from the right, its chips, list and cards with it, in an interface from the left', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await startIn(window, 'Arabic (Egypt)')
  expect(await directionOf(letter(window))).toBe('rtl')
  expect(await directionOf(window.getByRole('toolbar').first())).toBe('ltr')
  const page = await edges(letter(window))
  // Where the text will begin.
  const hint = await edges(window.locator('.letter-hint'))
  expect(hint.right).toBeCloseTo(page.right, 0)

  await window.keyboard.type('مرحبا Plumeline (القاهرة) رقم ')
  await window.keyboard.type('{{order_number}}')
  await window.keyboard.type(' شكرا')
  const greeting = await boxOf(letter(window), 'مرحبا')
  const name = await boxOf(letter(window), 'Plumeline')
  const order = await edges(chip(window, 'Order number'))
  const thanks = await boxOf(letter(window), 'شكرا')
  expect(greeting.right).toBeCloseTo(page.right, 0)
  expect(name.right).toBeLessThanOrEqual(greeting.left)
  expect(order.right).toBeLessThan(name.left)
  expect(thanks.right).toBeLessThanOrEqual(order.left)
  expect(await directionOf(chip(window, 'Order number'))).toBe('ltr')

  // Arrows move as the eye does: to the left is on in the text, over a chip in one step.
  await press(window, 'Home')
  const atStart = await caretX(window)
  expect(atStart).toBeCloseTo(page.right, 0)
  await press(window, 'ArrowLeft')
  const afterOne = await caretX(window)
  expect(afterOne).toBeLessThan(atStart)
  await press(window, 'ArrowRight')
  expect(await caretX(window)).toBeCloseTo(atStart, 0)
  await press(window, 'End')
  expect(await caretX(window)).toBeCloseTo(thanks.left, 0)
  for (let letters = 0; letters < ' شكرا'.length; letters += 1) {
    const before = await caretX(window)
    await press(window, 'ArrowRight')
    expect(await caretX(window)).toBeGreaterThan(before)
  }
  await press(window, 'ArrowRight')
  await expect(letter(window).locator('.ProseMirror-selectednode')).toHaveText('Order number')
  await press(window, 'ArrowRight')
  await expect(letter(window).locator('.ProseMirror-selectednode')).toHaveCount(0)
  expect(await caretX(window)).toBeGreaterThanOrEqual(order.right - 1)

  await press(window, 'Control+End')
  await expect.poll(() => caretX(window)).toBeCloseTo(thanks.left, 0)
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Bulleted list' }).click()
  await window.keyboard.type('افتح الصفحة')
  const item = await edges(letter(window).getByRole('listitem'))
  expect(page.right - item.right).toBeGreaterThan(15)
  expect(item.left).toBeCloseTo(page.left, 0)

  // A card hangs from its place in the text towards the left.
  await window.keyboard.type(' info@example.com')
  await expect(letter(window).locator('.finding-violation')).toHaveText('info@example.com')
  await press(window, 'ArrowRight')
  const card = window.getByRole('complementary', { name: 'Finding' })
  await expect(card).toBeVisible()
  await expect.poll(async () => (await edges(card)).right - (await caretX(window))).toBeLessThan(2)
  expect(await axeViolations(window), 'with an Arabic text').toEqual([])

  await subject(window).fill('{{order_number}} تأخر الطلب')
  expect(await directionOf(subject(window))).toBe('rtl')
  await expect(window.locator('.subject-mirror')).toHaveCSS('direction', 'rtl')
  const token = await edges(window.locator('.subject-mirror .subject-token'))
  expect(token.right).toBeCloseTo((await edges(subject(window))).right, 0)
})

test('a title and quoted words from right to left stand in the interface without turning it', async ({ plumeline }) => {
  const { window } = plumeline
  await startIn(window, 'Hebrew (Israel)')
  await window.keyboard.type('שלום. כתבו אל info@example.com')
  await window.getByRole('textbox', { name: 'Title' }).fill('עיכוב (2)')
  await untilSaved(window)
  const row = window.getByRole('row', { name: 'עיכוב (2)' })
  const title = row.getByText('עיכוב (2)')
  expect(await directionOf(title)).toBe('rtl')
  // It begins where other titles do, and its bracket closes on its own left.
  expect((await boxOf(title, ')')).left).toBeCloseTo((await edges(title)).left, 0)
  expect((await boxOf(title, ')')).left).toBeLessThan((await boxOf(title, 'עיכוב')).left)

  await row.getByRole('button', { name: /^Actions for/ }).click()
  await window.getByRole('menuitem', { name: 'Archive', exact: true }).click()
  const notice = window.locator('.notice-text')
  await expect(notice).toContainText('עיכוב (2)')
  // The bracket closes the title, and is not pulled over to the words of the sentence.
  expect(await notice.innerText()).toContain('\u2068עיכוב (2)\u2069')
  expect((await boxOf(notice, ')')).right).toBeLessThanOrEqual((await boxOf(notice, 'עיכוב')).left)
})

/** A page of what a mail program leaves of an exported one, opened offline and measured. */
function measure(plumeline: Plumeline, html: string): Promise<Record<string, number | string>> {
  const path = join(plumeline.userData, 'mail.html')
  writeFileSync(path, html)
  return plumeline.app.evaluate(async ({ BrowserWindow }, file) => {
    const mail = new BrowserWindow({ show: false, width: 800, webPreferences: { partition: 'mail', sandbox: true } })
    try {
      await mail.loadFile(file)
      const measured: unknown = await mail.webContents.executeJavaScript(`(() => {
        const box = (words) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = node.textContent.indexOf(words)
            if (at === -1) continue
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + words.length)
            return range.getBoundingClientRect()
          }
          throw new Error('not drawn: ' + words)
        }
        const paragraph = document.querySelector('p')
        return {
          direction: getComputedStyle(paragraph).direction,
          language: paragraph.closest('[lang]')?.getAttribute('lang') ?? '',
          page: document.body.getBoundingClientRect().right,
          word: box('رقم').right,
          first: box('111').left,
          second: box('2222222').left,
          third: box('3333333').left,
          item: document.querySelector('li').getBoundingClientRect().right,
        }
      })()`)
      return measured as Record<string, number | string>
    } finally {
      mail.destroy()
    }
  }, path)
}

test('[F8] [C3] an exported Arabic message keeps its direction and its order number in a mail program', async ({
  plumeline,
}) => {
  const { window, userData } = plumeline
  await startIn(window, 'Arabic (Egypt)')
  await window.keyboard.type('رقم الطلب ')
  await window.keyboard.type('{{order_number}}')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Bulleted list' }).click()
  await window.keyboard.type('افتح الصفحة')
  await subject(window).fill('تأخر الطلب')
  // Nobody has read a language without a word list: a person is asked, and nothing is said to be wrong.
  await expect(policy(window).getByText('To mend')).toHaveCount(0)
  await expect(policy(window)).toContainText(/Arabic/)
  for (;;) {
    const box = policy(window).getByRole('checkbox', { name: 'I have checked this' }).first()
    const left = await policy(window).getByRole('checkbox', { name: 'I have checked this' }).count()
    if (left === 0) break
    await box.check({ force: true }).catch(() => {})
    // One answer may settle more than one question.
    await expect(policy(window).getByRole('checkbox', { name: 'I have checked this' })).not.toHaveCount(left)
  }
  await approveOpen(window)
  const path = join(userData, 'message.html')
  await plumeline.answerSaveDialog(path)
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(/^Exported to/)).toBeVisible()

  const html = readFileSync(path, 'utf8')
  expect(html).toContain('<title>تأخر الطلب</title>')
  expect(html).not.toContain('New template')
  const { document, removals } = readHtml(html, { mode: 'check' })
  expect(removals).toEqual([])
  expect(messageText(document).text).toBe(await savedText(window, 'ar-EG'))

  const sent = html.replaceAll('{{order_number}}', '111-2222222-3333333')
  const body = /<body>([^]*)<\/body>/.exec(sent)?.[1] ?? ''
  const mail = await measure(plumeline, `<!DOCTYPE html><meta charset="utf-8"><body><div class="mail">${body}</div>`)
  expect(mail['direction']).toBe('rtl')
  expect(mail['language']).toBe('ar-EG')
  expect(Number(mail['word'])).toBeCloseTo(Number(mail['page']), 0)
  expect(Number(mail['page']) - Number(mail['item'])).toBeGreaterThan(15)
  expect(Number(mail['first'])).toBeLessThan(Number(mail['second']))
  expect(Number(mail['second'])).toBeLessThan(Number(mail['third']))

  // What the isolation is for: without it Arabic turns the groups round, and the number is another.
  const bare = body.replaceAll(/<\/?span[^>]*>/g, '')
  const turned = await measure(plumeline, `<!DOCTYPE html><meta charset="utf-8"><body>${bare}`)
  expect(Number(turned['first'])).toBeGreaterThan(Number(turned['third']))
})

test('Japanese, Chinese and Korean are set in fonts and lines of their own', async ({ plumeline }) => {
  const { window } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  const text = '骨直角刃海 https://www.amazon.co.jp/gp/css/order-history?ref=nav_orders_first_and_much_more_than_a_line'
  const languages = ['ja-JP', 'zh-CN', 'zh-TW', 'zh-HK', 'ko-KR', 'th-TH', 'ar-EG', 'he-IL', 'en-CA'] as const
  for (const language of languages) {
    const content: TemplateContent = {
      title: `In ${language}`,
      purpose: 'reply',
      store: 'US',
      sendWithinDays: null,
      isStockOutNotice: false,
      lengthLimit: null,
      confirmations: [],
      variants: [
        newVariant(language, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }),
      ],
    }
    expect(await invoke(window, 'library/create', { content })).toMatchObject({ ok: true })
  }
  await window.reload()
  const looks: Record<string, { readonly font: string; readonly strict: string; readonly words: string }> = {}
  for (const language of languages) {
    await window.getByRole('row', { name: `In ${language}` }).click()
    await expect(letter(window)).toHaveAttribute('lang', language)
    looks[language] = await letter(window).evaluate((element) => {
      const style = getComputedStyle(element)
      if (element.scrollWidth > element.clientWidth) throw new Error('a long address is not broken')
      return { font: style.fontFamily, strict: style.lineBreak, words: style.wordBreak }
    })
  }
  const fonts = languages.map((language) => looks[language]?.font)
  expect(new Set(fonts).size, 'each language has a font list of its own').toBe(languages.length)
  expect(looks['ja-JP']).toMatchObject({ strict: 'strict', words: 'normal' })
  expect(looks['ja-JP']?.font).toContain('Noto Sans CJK JP')
  expect(looks['zh-TW']).toMatchObject({ strict: 'strict' })
  expect(looks['zh-TW']?.font).toContain('Noto Sans CJK TC')
  expect(looks['ko-KR']).toMatchObject({ words: 'keep-all' })
  expect(looks['en-CA']).not.toMatchObject({ strict: 'strict' })
  expect(looks['en-CA']).toMatchObject({ words: 'normal' })
})

/** An input method's steps: each replaces what was composed before; the last is taken over. */
async function compose(keyboard: CDPSession, steps: readonly string[], taken: string): Promise<void> {
  for (const step of steps) {
    await keyboard.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    })
  }
  await keyboard.send('Input.insertText', { text: taken })
}

test('a Japanese input method composes in peace while findings come and the text is saved', async ({ plumeline }) => {
  const { window } = plumeline
  await startIn(window, 'Japanese (Japan)')
  const keyboard = await window.context().newCDPSession(window)
  await window.evaluate(() => {
    const counts = { started: 0, ended: 0 }
    Object.assign(globalThis, { compositions: counts })
    addEventListener('compositionstart', () => (counts.started += 1), true)
    addEventListener('compositionend', () => (counts.ended += 1), true)
  })
  const compositions = (): Promise<unknown> => window.evaluate(() => Reflect.get(globalThis, 'compositions'))

  await compose(keyboard, ['k', 'こ', 'こn', 'こんにちは'], 'こんにちは')
  await expect(letter(window)).toHaveText('こんにちは')

  // In the middle of the word a finding comes, and goes to the panel only.
  await keyboard.send('Input.insertText', { text: '。' })
  for (const text of ['z', 'ぜ', 'ぜんこく', '全国送料無料']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await expect(letter(window)).toHaveText(`こんにちは。${text}`)
  }
  await expect(policy(window)).toContainText('全国送料無料')
  await untilSavedWhileComposing(window)
  expect(await savedText(window, 'ja-JP')).toBe('こんにちは。全国送料無料')
  expect(await compositions()).toEqual({ started: 2, ended: 1 })
  await expect(letter(window).locator('.finding')).toHaveCount(0)
  // Still the same composition: it is replaced, not added to.
  await keyboard.send('Input.imeSetComposition', { text: '全国送料無料を', selectionStart: 7, selectionEnd: 7 })
  await expect(letter(window)).toHaveText('こんにちは。全国送料無料を')
  await keyboard.send('Input.insertText', { text: '全国送料無料を' })
  await expect(letter(window).locator('.finding').first()).toBeVisible()
  expect(await compositions()).toEqual({ started: 2, ended: 2 })

  // Inside words that were found, which are found no more while it is under way, and again when it is taken back.
  const found = letter(window).locator('.finding-violation')
  await expect(found).toHaveText('全国送料無料')
  for (let letters = 0; letters < '無料を'.length; letters += 1) await press(window, 'ArrowLeft')
  for (const text of ['h', 'ひ', 'ひん']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await expect(letter(window)).toHaveText(`こんにちは。全国送料${text}無料を`)
    await expect(policy(window)).not.toContainText('全国送料無料')
  }
  await keyboard.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await expect(letter(window)).toHaveText('こんにちは。全国送料無料を')
  await expect(policy(window)).toContainText('全国送料無料')
  await expect(found).toHaveText('全国送料無料')
  expect(await compositions()).toEqual({ started: 3, ended: 3 })
  await press(window, 'End')

  // The menu of placeholders is open over a composition, and takes nothing of it.
  await window.keyboard.press('Enter')
  await window.keyboard.type('/')
  await expect(window.getByRole('listbox')).toBeVisible()
  await compose(keyboard, ['t', 'ち', 'ちゅうもん', '注文'], '注文')
  await expect(letter(window)).toHaveText('こんにちは。全国送料無料を/注文')
  await expect(window.getByRole('listbox')).toHaveCount(0)
  await untilSaved(window)
  expect(await savedText(window, 'ja-JP')).toBe('こんにちは。全国送料無料を\n\n/注文')

  // The subject too, whose Enter takes a word over and does not leave the field.
  await subject(window).click()
  await compose(keyboard, ['は', 'はいそう', '配送'], '配送')
  await compose(keyboard, ['ち', 'ちえん', '遅延'], '遅延')
  await expect(subject(window)).toHaveValue('配送遅延')
  await window.keyboard.press('Control+z')
  await expect(subject(window)).not.toHaveValue('配送遅延')
})

/** Leaving the window would end the composition, so this only waits. */
async function untilSavedWhileComposing(window: Page): Promise<void> {
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}
