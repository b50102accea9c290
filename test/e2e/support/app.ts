import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { keepAnswers } from './kept-answers.ts'
import { withScreen } from './screen.ts'

/** Many times what a start takes on a busy machine. Unit: milliseconds. */
const longestAttaching = 20_000
const mostStarts = 4
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The app, running on a user-data folder of its own. */
export interface Plumeline {
  /** The app and its window as they are now: another after `relaunch`. */
  readonly app: ElectronApplication
  readonly window: Page
  readonly userData: string
  /** Opens the app again on the same folder, after `kill` or `quit`, or ending the running one as a person would. */
  relaunch(): Promise<Page>
  /** Ends the app as a power cut does. */
  kill(): Promise<void>
  /** Ends the app as a person does. */
  quit(): Promise<void>
  /** Answers the next native save dialogs with this path; `null` cancels. */
  answerSaveDialog(path: string | null): Promise<void>
  /** Lets console and log errors that match pass. Any other fails the test at its end. */
  allowProblems(pattern: RegExp): void
}

interface Options {
  /** More switches for Chromium. */
  readonly switches: readonly string[]
  /** What the system says that a person prefers, `fr_CA` first; `null` for English, by Chromium's own switch. */
  readonly systemLanguages: readonly string[] | null
  /** Files that are in the user-data folder before the first start: name and text. */
  readonly files: Readonly<Record<string, string>>
  /** Whether English grammar is checked where the settings do not say: loading it costs seconds at each start. No unless given. */
  readonly hasGrammar: boolean
}

export const test = base.extend<
  Options & { plumeline: Plumeline; window: Page; app: ElectronApplication; userData: string },
  { ownScreen: null }
>({
  ownScreen: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => withScreen(() => use(null)),
    { scope: 'worker', auto: true },
  ],
  switches: [[], { option: true }],
  systemLanguages: [null, { option: true }],
  files: [{}, { option: true }],
  hasGrammar: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumeline-'))
    await use(folder)
    // Chromium's helpers may outlive the app by a moment, and write.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  },
  plumeline: async ({ userData, switches, systemLanguages, files, hasGrammar }, use) => {
    const settings = { 'settings.json': withGrammar(files['settings.json'] ?? '{}', hasGrammar) }
    for (const [name, text] of Object.entries({ ...files, ...settings })) writeFileSync(join(userData, name), text)
    const plumeline = await launch(userData, { switches, systemLanguages })
    await use(plumeline)
    await plumeline.kill()
    expect(plumeline.problems(), 'errors in the console, the policy or the log').toEqual([])
  },
  app: async ({ plumeline }, use) => use(plumeline.app),
  window: async ({ plumeline }, use) => use(plumeline.window),
})
export { expect }

/** Settings that are damaged stay so. */
function withGrammar(settings: string, englishGrammar: boolean): string {
  try {
    return JSON.stringify({ englishGrammar, ...(JSON.parse(settings) as object) })
  } catch {
    return settings
  }
}

/** The program and the switches that every start of the app in a test needs. */
export function startCommand(userData: string): { readonly executable: string; readonly args: readonly string[] } {
  const executable = process.env.PLUMELINE_ELECTRON
  if (executable === undefined) throw new Error('Start the specs with "npm run e2e".')
  const switches = (process.env.PLUMELINE_SWITCHES ?? '').split(' ').filter((word) => word !== '')
  return { executable, args: [...switches, root, `--user-data-dir=${userData}`, '--lang=en-US'] }
}

type StartOptions = Pick<Options, 'switches' | 'systemLanguages'>

/** Starts the app on a folder: for a test that needs a second one. */
export async function launch(
  userData: string,
  options: StartOptions,
): Promise<Plumeline & { readonly problems: () => readonly string[] }> {
  const problems: string[] = []
  const allowed: RegExp[] = []
  let running = await start(userData, options, problems)

  const isRunning = (): boolean => {
    const { child } = running
    return child.exitCode === null && child.signalCode === null
  }
  const ended = (): Promise<unknown> =>
    isRunning() ? new Promise((resolve) => running.child.once('exit', resolve)) : Promise.resolve()
  const quit = async (): Promise<void> => {
    if (!isRunning()) return
    const end = ended()
    // The answer may be lost, because the app ends while it is on its way.
    await running.app.evaluate(({ app }) => app.quit()).catch(() => {})
    await end
  }
  return {
    get app() {
      return running.app
    },
    get window() {
      return running.window
    },
    userData,
    quit,
    async kill() {
      const end = ended()
      if (isRunning()) killWithHelpers(running.child)
      await end
    },
    async relaunch() {
      await quit()
      running = await start(userData, options, problems)
      return running.window
    },
    answerSaveDialog: (path) =>
      running.app.evaluate(({ dialog }, filePath) => {
        const answer = { canceled: filePath === null, filePath: filePath ?? '' }
        dialog.showSaveDialog = () => Promise.resolve(answer)
      }, path),
    allowProblems: (pattern) => allowed.push(pattern),
    problems: () => [...problems, ...loggedErrors(userData)].filter((text) => !allowed.some((some) => some.test(text))),
  }
}

async function start(
  userData: string,
  options: StartOptions,
  problems: string[],
): Promise<{ readonly app: ElectronApplication; readonly child: ChildProcess; readonly window: Page }> {
  let app = await attach(userData, options)
  for (let starts = 1; app === null && starts < mostStarts; starts += 1) {
    // What was waited is not the test's.
    base.info().setTimeout(base.info().timeout + longestAttaching)
    app = await attach(userData, options)
  }
  if (app === null) throw new Error(`The app started ${mostStarts} times, and the inspector never answered.`)
  const child = app.process()
  keepAnswers(app)
  app.on('window', (page) => watch(page, problems))
  const window = await app.firstWindow()
  watch(window, problems)
  // What is on the screen listens to the menu.
  await window.locator('#root > *').first().waitFor({ state: 'attached', timeout: 30_000 })
  // Playwright forgets the process when the app has ended.
  return { app, child, window }
}

/**
 * Starts the app with Playwright's inspector. About one start in a hundred, on Electron 42, the app comes up and the
 * inspector never answers Playwright, which then waits for good: such a start is ended, and `null`.
 */
async function attach(userData: string, options: StartOptions): Promise<ElectronApplication | null> {
  const { switches, systemLanguages } = options
  const { executable, args } = startCommand(userData)
  const attaching = _electron.launch({
    executablePath: executable,
    args: [...args.filter((arg) => systemLanguages === null || !arg.startsWith('--lang=')), ...switches],
    ...(systemLanguages === null ? {} : { env: systemLocale(systemLanguages) }),
    cwd: root,
    // The theme is the app's to decide; Playwright would force the light one.
    colorScheme: null,
  })
  const late = new AbortController()
  const app = await Promise.race([attaching, setTimeout(longestAttaching, null, { signal: late.signal })])
  late.abort()
  if (app !== null) return app
  attaching.catch(() => {})
  // Chromium's lock on the folder names the process: `<host>-<pid>`.
  const pid = Number(readlinkSync(join(userData, 'SingletonLock')).split('-').at(-1))
  process.kill(-pid, 'SIGKILL')
  return null
}

/** As a desktop sets it: the language of choice, and the list of those that are understood. */
function systemLocale(languages: readonly string[]): Readonly<Record<string, string>> {
  const others = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const locale = { LANG: `${languages[0] ?? 'C'}.UTF-8`, LC_ALL: '', LC_MESSAGES: '', LANGUAGE: languages.join(':') }
  return { ...Object.fromEntries(others), ...locale }
}

/** Playwright starts the app as the leader of a process group, except on Windows. */
function killWithHelpers(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
}

const watched = new WeakSet<Page>()

function watch(page: Page, problems: string[]): void {
  if (watched.has(page)) return
  watched.add(page)
  // A refusal by the content security policy is an error on the console as well.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
}

function loggedErrors(userData: string): readonly string[] {
  const path = join(userData, 'logs', 'plumeline.log')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('[error]'))
}
