import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../../main/exchange/import/detect-format.ts'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { problemLine } from '../../../../shared/exchange/import/problem-line.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { largestImport } from '../../../../shared/exchange/import/imported.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { docxOf, wordParagraph } from '../../../support/docx-of.ts'
import { jsonOf } from '../../../support/json-of.ts'
import { sealedJsonOf, sealOf } from '../../../support/sealed-template.ts'
import { writeSealFile } from '../../../../shared/approval/seal-file.ts'
import { paragraphs, templateOf, variantOf } from '../../../shared/exchange/template-builder.ts'

const template = templateOf(variantOf(paragraphs('Hello')))
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

describe('the format of a file', () => {
  it.each<[string, string, string | Uint8Array]>([
    // What is in it goes before what its name says.
    ['docx', 'letter.zip', docxOf(wordParagraph('Hello'))],
    ['html', 'page.txt', '<!DOCTYPE html><p>Hello'],
    ['html', 'page.csv', '\n<!-- a --><html><body>Hello'],
    ['html', 'snippet.txt', 'Hello,<br>your <b>order</b>'],
    ['eml', 'saved.txt', 'Received: by x\r\nMessage-ID: <a@b>\r\nSubject: Hi\r\n\r\nHello'],
    ['xliff', 'back.xml', '<?xml version="1.0"?><xliff version="2.1">'],
    ['json', 'late.txt', jsonOf(template)],
    ['json', 'sealed.json', sealedJsonOf(template)],
    ['json', 'all.json', `[${jsonOf(template)},${jsonOf(template)}]`],
    ['zendesk-content', 'content.zip', zipSync({ 'en.csv': strToU8('Title,Default text\n') })],
    ['zendesk-macros', 'a.json', '{"macros":[{"title":"A","actions":[{"field":"comment_value","value":"Hi"}]}]}'],
    ['gorgias', 'a.json', '{"data":[{"name":"A","actions":[{"arguments":{"body_text":"Hi"}}]}]}'],
    ['gorgias', 'a.json', '[{"name":"A","intent":null,"actions":[]}]'],
    ['freshdesk', 'a.json', '[{"title":"A","content_html":"<p>Hi</p>","folder_id":1}]'],
    ['freshdesk', 'a.json', '{"canned_responses":[{"title":"A","content":"Hi"}]}'],
    // Then the name decides.
    ['csv', 'a.csv', 'title,text\nA,<p>Hi</p><br>'],
    ['markdown', 'a.md', '# Hi\n<br><b>bold</b>'],
    ['html', 'a.htm', 'Hello'],
    ['eml', 'a.eml', 'Subject: Hi\n\nHello'],
    ['text', 'a.txt', 'Subject: Hi\n\nHello'],
    ['text', 'a.txt', '[Order] is late'],
    ['text', 'a.txt', '{order_id} is <late>'],
    ['text', 'a', 'Hello'],
    ['text', 'utf16.txt', utf16('Été')],
    ['text', 'latin.txt', latin('Été')],
    ['html', 'latin.html', latin('<p>Été</p>')],
  ])('is %s for %s', (format, name, content) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content
    expect(detectFormat({ name, bytes })).toMatchObject({ kind: 'found', format })
  })

  it.each<[string, string, string | Uint8Array]>([
    ['empty', 'a.html', ''],
    ['empty', 'a.txt', ' \n\t\n'],
    ['unknown-format', 'a.pdf', '%PDF-1.7'],
    ['unknown-format', 'a.rtf', '{\\rtf1 Hello}'],
    ['unknown-format', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['unknown-format', 'a.html', new Uint8Array(1000).map((_, index) => (index * 7) % 256)],
    ['unknown-format', 'a.json', '{"a":1}'],
    ['unknown-format', 'a.zip', zipSync({ 'a.exe': strToU8('x') })],
    ['unknown-format', 'a.xml', '<?xml version="1.0"?><feed/>'],
    ['encrypted', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['unknown-format', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['malformed', 'a.docx', 'Hello'],
    ['malformed', 'a.json', '{"type":"plumeline-template",'],
    ['malformed', 'a.json', '['.repeat(200_000)],
    ['wrong-encoding', 'a.xlf', new Uint8Array([...bytesOf('<?xml version="1.0" encoding="utf-8"?><xliff>'), 0xff])],
    ['seal-file', 'late.html.seal.json', writeSealFile(sealOf(template))],
  ])('is the problem %s for %s', (kind, name, content) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content
    expect(detectFormat({ name, bytes })).toMatchObject({ kind: 'problem', problem: kind })
  })

  it('of more than 50 MB is not looked for', () => {
    expect(detectFormat({ name: 'a.txt', bytes: new Uint8Array(largestImport + 1).fill(65) })).toMatchObject({
      problem: 'too-large',
    })
  })

  it('of a page in an old encoding leaves its letters as they are', async () => {
    const page = latin('<meta charset="iso-8859-2"><p>za\u00bf\u00f3\u00b3\u00e6</p>')
    const { messages } = await readImport([{ name: 'a.html', bytes: page }])
    expect(messages.map(({ texts }) => messageText(texts[0].document).text)).toEqual(['zażółć'])
  })
})

describe('JSON that is none', () => {
  it.each([
    ['{"macros": [\n  {"title": "A",},\n]}', 2, 17],
    ['\uFEFF[\r\n1,\r\n2', 3, 2],
    ['{"a": 1} {', 1, 10],
  ])('is told with its line and column: %j', async (text, line, column) => {
    const { problems } = await readImport([{ name: 'a.json', bytes: bytesOf(text) }])
    expect(problems).toMatchObject([{ kind: 'malformed', place: { line, column } }])
    const [problem] = problems
    if (problem === undefined) throw new Error('no problem')
    expect(problemLine(createTranslate('en'), problem)).toContain(`a.json, row ${line}, column ${column}: `)
  })
})

describe('an import of many files', () => {
  const files = [
    { name: 'a.txt', bytes: bytesOf('One') },
    { name: 'broken.docx', bytes: bytesOf('no') },
    { name: 'a.txt', bytes: bytesOf('Two') },
    { name: 'a.txt', bytes: bytesOf('Three') },
    { name: 'b.md', bytes: bytesOf('Four') },
  ]

  it('goes on after one that cannot be read, with keys unlike each other', async () => {
    const { messages, problems } = await readImport(files)
    expect(messages.map(({ key, texts }) => [key, messageText(texts[0].document).text])).toEqual([
      ['a.txt', 'One'],
      ['a.txt~2', 'Two'],
      ['a.txt~3', 'Three'],
      ['b.md', 'Four'],
    ])
    expect(problems).toEqual([{ kind: 'malformed', fileName: 'broken.docx', place: null, data: {} }])
  })

  it('gives the same when it is read again', async () => {
    expect(await readImport(files)).toEqual(await readImport(files))
  })

  it('stops after the file at which it is told to', async () => {
    const { messages } = await readImport(files, { onRead: (done) => done < 3 })
    expect(messages.map(({ key }) => key)).toEqual(['a.txt', 'a.txt~2'])
  })

  it('takes twenty thousand messages and says that there is more', async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ({ type: 'plumeline-template', index }))
    const list = `[${[jsonOf(template), ...many.map((one) => JSON.stringify(one))].join(',')}]`
    const { messages, problems } = await readImport([{ name: 'a.json', bytes: bytesOf(list) }])
    expect(messages).toHaveLength(1)
    expect(problems.at(-1)?.kind).toBe('too-many')
  })
})
