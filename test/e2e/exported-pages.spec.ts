import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import * as fc from 'fast-check'
import { marked } from 'marked'
import papaparse from 'papaparse'
import PostalMime from 'postal-mime'
import type { ProfileSource } from '../../shared/exchange/profile/profile-source.ts'
import type { PlaceholderDialect } from '../../shared/exchange/profile/profile.ts'
import { writeSheet } from '../../shared/exchange/profile/write-sheet.ts'
import { writeReport } from '../../shared/exchange/report/write-report.ts'
import { placeholderNames } from '../../shared/message/placeholders.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { onePixelGif } from '../shared/message/document-arbitrary.ts'
import { draft, filesOf, presetOf } from '../shared/exchange/profile/targets.ts'
import { bareSurroundings } from '../support/bare-surroundings.ts'
import { sealOf } from '../support/sealed-template.ts'
import { expect, test } from './support/app.ts'
import { hostileCode, hostileTemplate, hostileWords } from './support/hostile-template.ts'

/** Of twelve kinds each. */
const kinds = 12
const templatesOfEach = Math.ceil(Number(process.env.PLUMELINE_EXPORTED_PAGES ?? 120) / kinds)
/** Pictures that a mail brings along: a mail program shows them from there. */
const ownPictures = /cid:picture-\d+@plumeline\.invalid/g

const [sample] = compliantSamples
if (sample === undefined) throw new Error('no sample')
const seal = sealOf(sample)

/** No writer holds a seal against the text: that is done before. */
function approved(content: TemplateContent): ProfileSource {
  return { id: 'a', content, seal, mark: null }
}

/** The page of a program that puts a message into it. */
function around(part: string): string {
  return `<!DOCTYPE html><meta charset="utf-8"><title>desk</title><main>${part}</main>`
}

/** What a profile writes, with tokens that somebody who makes a dialect could enter. */
function written(preset: string, source: ProfileSource, tokens: PlaceholderDialect['tokens']): string {
  const dialect: PlaceholderDialect = { id: 'own', name: 'Own', tokens, missing: 'refused' }
  const [file] = filesOf([source], { ...presetOf(preset), dialect: 'own' }, dialect)
  const text = file?.write()
  if (typeof text !== 'string') throw new Error('no text')
  return text
}

type Tokens = PlaceholderDialect['tokens']
type Writer = (content: TemplateContent, tokens: Tokens) => string | Promise<string>

/** Every format that is HTML or holds it, as the program that takes it shows it. */
const writers: Readonly<Record<string, Writer>> = {
  html: (content) => written('html', approved(content), {}),
  draft: (content) => written('html', draft(content), {}),
  'own tokens': (content, tokens) => written('feedback-genius', approved(content), tokens),
  eml: async (content, tokens) => {
    const mail = await PostalMime.parse(written('eml', approved(content), tokens))
    return (mail.html ?? '').replaceAll(ownPictures, onePixelGif)
  },
  gorgias: (content, tokens) => {
    const [macro] = JSON.parse(written('gorgias', approved(content), tokens)) as readonly {
      readonly actions: readonly [{ readonly arguments: { readonly body_html: string } }]
    }[]
    return around(macro?.actions[0].arguments.body_html ?? '')
  },
  freshdesk: (content, tokens) => {
    const { canned_responses: responses } = JSON.parse(written('freshdesk', approved(content), tokens)) as {
      readonly canned_responses: readonly { readonly content_html: string }[]
    }
    return around(responses[0]?.content_html ?? '')
  },
  zammad: (content, tokens) =>
    around(papaparse.parse<string[]>(written('zammad', approved(content), tokens)).data[1]?.[3] ?? ''),
  markdown: async (content, tokens) => around(await marked.parse(written('markdown', approved(content), tokens))),
  sheet: (content, tokens) => {
    const { title } = content
    const statement = { ...seal.statement, author: { name: title, key: '' }, reviewer: { name: title, key: title } }
    const source = { ...approved(content), tags: hostileWords }
    return written('sheet', { ...source, seal: { ...seal, statement }, mark: null }, tokens)
  },
  'sheet of several': (content, tokens) => {
    const facts = { language: 'fr', dialect: { id: 'own', name: content.title, tokens, missing: 'refused' } } as const
    const setAside = hostileWords.map((text) => ({
      language: content.variants[0].language,
      rule: 'external-link' as const,
      clause: 'N1' as const,
      text,
      textHash: '',
      reason: null,
    }))
    return writeSheet([approved(content), { ...draft(content), setAside }], facts)
  },
  report: (content) => report(content, 'en'),
  'French report': (content) => report(content, 'fr'),
}

function report(content: TemplateContent, language: 'en' | 'fr'): string {
  const name = content.title
  const statement = { ...seal.statement, author: { name, key: '' }, reviewer: { name, key: '' } }
  const approval = { seal: { ...seal, statement }, isCurrent: true, signer: 'unknown' as const }
  return writeReport([{ content, check: checkTemplate(content, bareSurroundings), approval }], {
    language,
    madeAt: '2031-02-03T04:05:06.000Z',
    checkerVersion: hostileWords[0] ?? '',
  })
}

interface Seen {
  /** The page's own script ran. */
  readonly ran: boolean
  /** Elements, attributes and addresses that could run one. */
  readonly able: readonly string[]
  /** What it asked for beside itself. */
  readonly loads: readonly string[]
}

/** Opens files, one after the other, in a window that allows scripts and answers no request. */
function open(app: ElectronApplication, paths: readonly string[]): Promise<readonly Seen[]> {
  return app.evaluate(
    async ({ BrowserWindow, session }, files) => {
      const apart = session.fromPartition('exported-pages')
      apart.setSpellCheckerEnabled(false)
      let loads: string[] = []
      apart.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
        const isPage = resourceType === 'mainFrame' && url.startsWith('file:')
        if (!isPage) loads.push(url)
        answer({ cancel: !isPage })
      })
      const window = new BrowserWindow({ show: false, webPreferences: { session: apart, sandbox: true } })
      const seen: { ran: boolean; able: string[]; loads: string[] }[] = []
      for (const file of files) {
        loads = []
        await window.loadFile(file)
        const { ran, able } = (await window.webContents.executeJavaScript(`({
          ran: 'ran' in globalThis,
          able: [...document.querySelectorAll('*')].flatMap((element) => [
            ...(/^(script|iframe|object|embed|base|link|form|svg|math|template)$/i.test(element.tagName) ? [element.outerHTML] : []),
            ...(element.matches('meta[http-equiv=refresh i]') ? [element.outerHTML] : []),
            ...[...element.attributes]
              .filter(({ name, value }) => /^on|^srcdoc$|^formaction$|^srcset$/i.test(name) ||
                /^(href|src)$/.test(name) && !/^(#t\\d+$|https?:\\/\\/|mailto:|data:image\\/(png|gif|jpeg|webp);base64,)/.test(value))
              .map(({ name, value }) => name + '=' + value),
          ]),
        })`)) as { ran: boolean; able: string[] }
        seen.push({ ran, able, loads })
      }
      window.destroy()
      return seen
    },
    [...paths],
  )
}

test(`[S10] ${templatesOfEach * kinds} exported pages, opened with scripts on, run none and load nothing`, async ({
  app,
  userData,
}) => {
  const pages: { readonly name: string; readonly html: string }[] = []
  for (const [name, write] of Object.entries(writers)) {
    const samples = fc.sample(fc.tuple(hostileTemplate, fc.constantFrom(...hostileWords)), templatesOfEach)
    for (const [content, token] of samples) {
      const tokens = Object.fromEntries(placeholderNames.map((one) => [one, token.replaceAll(/\s/g, ' ')]))
      const html = await write(content, tokens)
      // It says the hostile words, or nothing would be shown by what does not run.
      expect(html, name).toMatch(/example|ran=1|&lt;/)
      pages.push({ name, html })
    }
  }
  expect(pages).toHaveLength(templatesOfEach * kinds)
  const paths = pages.map((page, index) => {
    const path = join(userData, `${index}.html`)
    writeFileSync(path, page.html)
    return path
  })
  const seen = await open(app, paths)
  expect(
    pages.flatMap(({ name, html }, index) => {
      const one = seen[index]
      return one?.ran === false && one.able.length === 0 && one.loads.length === 0 ? [] : [{ name, one, html }]
    }),
  ).toEqual([])
})

test('[S10] a page that runs a script or loads a picture is seen to', async ({ plumeline, app, userData }) => {
  plumeline.allowProblems(/ERR_BLOCKED_BY_CLIENT/)
  const paths = [`<script>${hostileCode}</script>`, '<p>a<img src="http://load.example/x.png">', '<p>a'].map(
    (html, index) => {
      const path = join(userData, `${index}.html`)
      writeFileSync(path, around(html))
      return path
    },
  )
  expect(await open(app, paths)).toEqual([
    { ran: true, able: [`<script>${hostileCode}</script>`], loads: ['http://ran.example/x'] },
    { ran: false, able: [], loads: ['http://load.example/x.png'] },
    { ran: false, able: [], loads: [] },
  ])
})
