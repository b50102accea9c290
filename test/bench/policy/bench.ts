/**
 * The checker's figures, on one core and plain Node: speed beside two other text linters on the same English messages,
 * growth with a message's length, texts made to hurt, and the check after one keystroke in a long message.
 */
import { readFileSync } from 'node:fs'
import { text as alex } from 'alex'
import writeGood from 'write-good'
import { readText } from '../../../shared/message/read-text.ts'
import { checkVariant } from '../../../shared/policy/check.ts'
import type { MessageDocument, TopBlock } from '../../../shared/message/document.ts'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { compare, printFigure, quantile } from '../figure.ts'

const messages = readFileSync('accuracy/en.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly format: string; readonly body: string })
  .filter(({ format }) => format === 'text')
  .map(({ body }) => body)
const bytes = messages.reduce((sum, body) => sum + Buffer.byteLength(body), 0)

// With the dictionary's answers at hand, as in a window that has been open for a while.
const language = createLanguageService({
  engine: createSpellingEngine(installedSpellingFiles()),
  onProblem: (error) => {
    throw new Error('a dictionary cannot be read', { cause: error })
  },
})
await language.prepare(messages.map((text) => ({ language: 'en-US', text })))

/** Unit: milliseconds. */
function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const settings = {
  title: '',
  purpose: 'proactive-other',
  store: 'US',
  sendWithinDays: 30,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
} as const

/** What the window does with a message: its text, then every rule of the policy. */
function checkDocument(document: MessageDocument): void {
  const variant = newVariant('en-US', document)
  const content: TemplateContent = { ...settings, variants: [variant] }
  checkVariant(content, variant, { tools: language.tools })
}
const check = (text: string): void => checkDocument(readText(text).document)

const megabytesASecond = (times: readonly number[]) => times.map((time) => bytes / 1e6 / (time / 1000))

/** The messages as letters of several paragraphs, the length of those that sellers send. */
const letters = Array.from({ length: Math.ceil(messages.length / 6) }, (_, index) =>
  messages.slice(index * 6, index * 6 + 6).join('\n\n'),
)

function measurePeers(label: string, texts: readonly string[]): void {
  const messagesASecond = (times: readonly number[]) => times.map((time) => (texts.length / time) * 1000)
  const tools = { ours: check, alex: (text: string) => alex(text), 'write-good': (text: string) => writeGood(text) }
  const names = ['ours', 'alex', 'write-good'] as const
  const times: Record<(typeof names)[number], number[]> = { ours: [], alex: [], 'write-good': [] }
  // Until all three run as they do in a window that has been open for a while.
  const warmUps = 15
  for (let round = 0; round < warmUps + 15; round += 1) {
    // Turn about, so that what the machine does meanwhile touches all alike.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] ?? 'ours'
      const time = timeOf(() => texts.forEach((body) => tools[name](body)))
      if (round >= warmUps) times[name].push(time)
    }
  }
  for (const peer of ['alex', 'write-good'] as const) {
    const name = `${label}, every rule / ${peer}`
    printFigure(compare(name, 'messages/s', messagesASecond(times.ours), messagesASecond(times[peer])))
    printFigure(compare(name, 'MB/s', megabytesASecond(times.ours), megabytesASecond(times[peer])))
  }
}

/** Text of about that length, of our messages in turn. */
function textOf(length: number): string {
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index += 1) {
    const body = messages[index % messages.length] ?? ''
    parts.push(body)
    size += body.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

const samplesOf = (count: number, work: () => unknown): readonly number[] =>
  Array.from({ length: count }, () => timeOf(work))

function measureGrowth(): void {
  const sizes = [1_000, 10_000, 100_000, 1_000_000]
  const perKilobyte = sizes.map((size) => {
    const text = textOf(size)
    const count = size >= 1_000_000 ? 3 : size >= 100_000 ? 7 : 41
    check(text)
    return samplesOf(count, () => check(text)).map((time) => (time / size) * 1000)
  })
  const [smallest = []] = perKilobyte
  sizes.slice(1).forEach((size, index) => {
    // 1 is linear.
    printFigure(
      compare(`check, per KB, message of ${size / 1000} KB / of 1 KB`, 'ms', perKilobyte[index + 1] ?? [], smallest),
    )
  })
}

const hostile = [
  'a', '1', ' ', '.', '-', '@', '(', ':', '{{', '[dot]', 'a.', 'a@', '1 ', '1-', '+1', ' at ', 'http://', 'www.', '😀', '\u200B', ':)', '^',
  'a dot ', 'a(at)', '00', '.com', 'こちら', '🇫', '💩\u200D', 'if you are happy ', 'please ', 'not ', 'review ', 'leave a ', 'cancel ', '\n', '５',
] // prettier-ignore

function measureHostile(): void {
  const length = 100_000
  const usual = samplesOf(7, () => check(textOf(length)))
  const all = hostile.map((unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    return { unit, samples: samplesOf(3, () => check(text)) }
  })
  const worst = all.toSorted((a, b) => quantile(b.samples, 0.5) - quantile(a.samples, 0.5))[0]
  if (worst === undefined) throw new Error('no hostile text')
  const name = `check of 100 KB, the worst of ${all.length} hostile texts (${JSON.stringify(worst.unit)}) / usual text`
  printFigure(compare(name, 'ms', worst.samples, usual))
}

/** The document as the editor hands it over: the same blocks, but for the middle one, which is some characters longer. */
function typed(document: MessageDocument, key: number): MessageDocument {
  const middle = Math.floor(document.content.length / 2)
  const content = document.content.map((block, index): TopBlock => {
    if (index !== middle || block.type !== 'paragraph') return block
    return { ...block, content: [...(block.content ?? []), { type: 'text', text: 'e'.repeat(key) }] }
  })
  return { type: 'doc', content }
}

function measureKeystroke(): void {
  const { document } = readText(textOf(100_000))
  const middle = document.content.slice(document.content.length / 2)[0]
  if (middle === undefined) throw new Error('no paragraph')
  const paragraph: MessageDocument = { type: 'doc', content: [middle] }
  const keys = 12
  const after: number[] = []
  const whole: number[] = []
  checkDocument(document)
  for (let key = 1; key <= keys; key += 1) {
    const next = typed(document, key)
    after.push(timeOf(() => checkDocument(next)))
    whole.push(timeOf(() => check(textOf(100_000))))
  }
  const alone = samplesOf(51, () => checkDocument(paragraph))
  printFigure(compare('check after a keystroke in 100 KB / first check of it', 'ms', after, whole))
  printFigure(compare('check after a keystroke in 100 KB / check of its paragraph alone', 'ms', after, alone))
}

measurePeers('English messages of 100 characters', messages)
measurePeers('English letters of 600 characters', letters)
measureGrowth()
measureHostile()
measureKeystroke()
