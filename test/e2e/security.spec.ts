// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can reach nothing outside of itself
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { permissions } from '../../app/permissions.ts'
import { startAddress } from '../../app/window-files.ts'
import { readers } from '../../shared/ipc/readers.ts'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import { expect, startCommand, test } from './support/app.ts'
import { hostileAddresses, otherPages, probeNames, traversals } from './support/hostile.ts'
import { readNetLog } from './support/net-log.ts'
import { readPdf } from './support/pdf.ts'

/** What Chromium says on the console when it refuses. */
const refusals =
  /Content Security Policy|violates the following|Not allowed to|Failed to load resource|ERR_|denied|blocked|Refused/i

test('[S2] every page is isolated, sandboxed and without Node', async ({ app, window: page }) => {
  await expect(page).toHaveTitle(/Plumeline/)
  const flags = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      // Electron has this method and leaves it out of its types.
      .map((contents): unknown => Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])),
  )
  expect(flags).toHaveLength(1)
  expect(flags[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  })
  const seen = await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))
  expect(seen).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.plumeline).sort())).toEqual(['invoke', 'listen', 'platform'])
})

test('[S3] the content security policy blocks every probe', async ({ plumeline, window: page }) => {
  plumeline.allowProblems(refusals)
  const policy = await page.evaluate(async () => {
    const seen = new Set<string>()
    document.addEventListener('securitypolicyviolation', (event) => seen.add(event.effectiveDirective))
    /** Out of the inspector's own call, which the policy does not bind. */
    const later = <Value>(work: () => Value): Promise<Value> =>
      new Promise((resolve, reject) =>
        setTimeout(() => {
          try {
            resolve(work())
          } catch (error) {
            reject(error)
          }
        }),
      )
    const outcome = (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => 'ran',
        () => 'blocked',
      )
    const loads = (element: HTMLElement): Promise<unknown> =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve)
        element.addEventListener('error', reject)
        document.body.append(element)
      })
    const probes: Record<string, string> = {}
    probes.eval = await outcome(() =>
      later(() => Reflect.apply(Reflect.get(globalThis, 'eval'), globalThis, ['1 + 1'])),
    )
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.body.append(script)
    probes.inline = Reflect.get(window, 'inlineRan') === true ? 'ran' : 'blocked'
    probes.worker = await outcome(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('data:text/javascript,postMessage(1)')
          worker.addEventListener('message', resolve)
          worker.addEventListener('error', reject)
        }),
    )
    const base = document.createElement('base')
    base.href = 'https://example.com/'
    document.head.prepend(base)
    probes.base = new URL('x', document.baseURI).host === 'example.com' ? 'ran' : 'blocked'
    base.remove()
    const image = document.createElement('img')
    image.src = 'https://example.com/pixel.png'
    probes.image = await outcome(() => loads(image))
    const frame = document.createElement('iframe')
    frame.srcdoc = '<script>parent.frameRan = true</script>'
    await loads(frame).catch(() => {})
    probes.srcdoc = Reflect.get(window, 'frameRan') === true ? 'ran' : 'blocked'
    // The smallest module: magic number and version.
    const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
    probes.wasm = await outcome(() => later(() => new WebAssembly.Module(bytes)))
    return { probes, seen: [...seen].sort() }
  })
  expect(policy.probes).toEqual(Object.fromEntries(probeNames.map((name) => [name, 'blocked'])))
  expect(policy.seen).toEqual(expect.arrayContaining(['base-uri', 'img-src', 'script-src-elem', 'worker-src']))
})

test('[S3] the policy has no unsafe source and no wildcard', async ({ plumeline, window: page }) => {
  plumeline.allowProblems(refusals)
  const header = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), { once: true })
        const image = document.createElement('img')
        image.src = 'https://example.com/pixel.png'
      }),
  )
  expect(header).not.toMatch(/unsafe|\*|https?:/)
  expect(header).toContain("default-src 'none'")
})

test('[S4] no permission is granted', async ({ plumeline, window: page }) => {
  plumeline.allowProblems(refusals)
  expect(Object.values(permissions).filter(({ granted }) => granted)).toEqual([])
  const answers = await page.evaluate(async () => {
    const names = [
      'accelerometer ambient-light-sensor background-sync camera clipboard-read clipboard-write geolocation gyroscope',
      'local-fonts magnetometer microphone midi notifications payment-handler persistent-storage push screen-wake-lock',
      'storage-access window-management idle-detection display-capture periodic-background-sync nfc',
    ].flatMap((line) => line.split(' '))
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions
          .query({ name: name as PermissionName })
          .then(({ state }) => `${name} ${state}`)
          .catch(() => `${name} unknown`),
      ),
    )
    const asked = await Promise.all(
      [
        () => navigator.clipboard.readText(),
        () => navigator.clipboard.writeText('x'),
        () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
        () => navigator.mediaDevices.getDisplayMedia(),
        () => navigator.storage.persist().then((isKept) => (isKept ? true : Promise.reject(new Error('no')))),
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        () =>
          Notification.requestPermission().then((answer) =>
            answer === 'granted' ? true : Promise.reject(new Error(answer)),
          ),
        () => document.documentElement.requestFullscreen(),
      ].map((ask) =>
        Promise.race([
          ask().then(
            () => 'granted',
            () => 'refused',
          ),
          // Some are refused by silence.
          new Promise((resolve) => setTimeout(resolve, 2000, 'refused')),
        ]),
      ),
    )
    return { states, asked }
  })
  expect(answers.states.filter((state) => state.endsWith(' granted'))).toEqual([])
  expect(answers.asked).toEqual(Array.from({ length: 8 }, () => 'refused'))
})

test('[S4] 40 navigations lead nowhere', async ({ plumeline, window: page, app }) => {
  plumeline.allowProblems(refusals)
  const tried = await page.evaluate(async (addresses) => {
    Object.assign(window, { isSame: true })
    const ways: readonly ((address: string) => void)[] = [
      (address) => location.assign(address),
      (address) => location.replace(address),
      (address) => {
        const anchor = document.createElement('a')
        anchor.href = address
        document.body.append(anchor)
        anchor.click()
        anchor.remove()
      },
      (address) => {
        const form = document.createElement('form')
        form.action = address
        document.body.append(form)
        form.submit()
        form.remove()
      },
    ]
    let count = 0
    for (const address of addresses) {
      for (const way of ways) {
        try {
          way(address)
        } catch {
          // Chromium itself throws for some.
        }
        count += 1
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    return count
  }, otherPages)
  expect(tried).toBe(40)
  expect(page.url()).toBe(startAddress)
  expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

for (const address of ['about:blank', 'about:srcdoc']) {
  test(`[S4] ${address}, which nothing can refuse, does not last`, async ({ plumeline, app, window: page }) => {
    plumeline.allowProblems(refusals)
    await page.evaluate((to) => location.assign(to), address).catch(() => {})
    await expect(page.locator('#root *').first()).toBeAttached()
    await expect
      .poll(() =>
        app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL())),
      )
      .toEqual([startAddress])
  })
}

test.describe('[S4] clicks', () => {
  // The tour of the first start would lie over what is clicked.
  test.use({ files: { 'settings.json': '{"tourSeen": true}' } })

  test('no window opens and nothing is handed to the system: 40 hostile addresses', async ({ plumeline, app }) => {
    const { window: page } = plumeline
    plumeline.allowProblems(refusals)
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (address) => void opened.push(address)
      shell.openPath = async (path) => {
        opened.push(path)
        return ''
      }
    })
    expect(hostileAddresses).toHaveLength(40)
    const windows = await page.evaluate(
      (addresses) => addresses.map((address) => window.open(address)).filter((opened) => opened !== null).length,
      hostileAddresses,
    )
    expect(windows).toBe(0)
    await page.evaluate((addresses) => {
      const list = document.createElement('div')
      list.id = 'hostile'
      list.style.cssText = 'position: fixed; inset: 0; z-index: 99999; background: white'
      for (const address of addresses) {
        const anchor = document.createElement('a')
        anchor.href = address
        anchor.target = '_blank'
        anchor.textContent = 'hostile '
        list.append(anchor)
      }
      document.body.append(list)
    }, hostileAddresses)
    const links = page.locator('#hostile a')
    for (let index = 0; index < hostileAddresses.length; index += 1) {
      await links
        .nth(index)
        .click({ button: index % 2 === 0 ? 'middle' : 'left', modifiers: index % 3 === 0 ? ['Control'] : [] })
    }
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
    expect(page.url()).toBe(startAddress)
    expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([])
  })
})

test('[S5] a window that is not ours gets no answer, at our address or another', async ({
  plumeline,
  app,
  window: page,
}) => {
  // What our page says when it is opened by a stranger.
  plumeline.allowProblems(/settings cannot be read|Failed to load resource/)
  await expect(page).toHaveTitle(/Plumeline/)
  const commands = Object.keys(readers)
  const places = [startAddress, 'app://plumeline/other.html', 'data:text/html,<title>stranger</title>', 'about:blank']
  const answers = await app.evaluate(
    async ({ BrowserWindow, app: electronApp }, [names, addresses]) => {
      const preload = `${electronApp.getAppPath()}/out/app/preload.cjs`
      const all: unknown[] = []
      for (const address of addresses) {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await stranger.loadURL(address).catch(() => {})
        const script = `Promise.all(${JSON.stringify(names)}.map((name) => window.plumeline.invoke(name, null)))`
        all.push(...((await stranger.webContents.executeJavaScript(script)) as unknown[]))
        stranger.destroy()
      }
      return all
    },
    [commands, places] as const,
  )
  expect(answers).toHaveLength(commands.length * 4)
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, failure: { kind: 'invalid', path: '', problem: 'sender' } })
  }
})

test('[S6] the window reads no file but its own', async ({ app }) => {
  const answers = await app.evaluate(
    async ({ net }, addresses) =>
      Promise.all(
        addresses.map((address) =>
          net
            .fetch(address)
            .then(async (response) => `${response.status} ${(await response.text()).length}`)
            .catch(() => 'refused'),
        ),
      ),
    traversals,
  )
  expect(answers).toHaveLength(60)
  expect(traversals.filter((_address, index) => answers[index] !== '404 0' && answers[index] !== 'refused')).toEqual([])
})

test('[S1] the network is never asked for, not even by a page that tries, nor while PDF files are made', async ({
  userData,
}) => {
  const { executable, args } = startCommand(userData)
  const log = join(userData, 'net.json')
  const attempts = fileURLToPath(new URL('support/reach-out.cjs', import.meta.url))
  // Without Playwright, whose own switches keep Chromium quiet.
  const [sample] = compliantSamples
  const title = '<img src="https://example.com/pixel.png"><link rel="preconnect" href="https://example.com">'
  const others = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const env = { PLUMELINE_FOLDER: userData, PLUMELINE_CONTENT: JSON.stringify({ ...sample, title }) }
  const app = spawn(executable, ['--require', attempts, ...args, `--log-net-log=${log}`], {
    stdio: 'ignore',
    env: { ...Object.fromEntries(others), ...env },
  })
  expect(await new Promise((resolve) => app.once('exit', resolve))).toBe(0)
  const sheet = readPdf(readFileSync(join(userData, 'sheet-for-people-pdf', 'templates.pdf')))
  const report = readPdf(readFileSync(join(userData, 'report.pdf')))
  // The sheet's title is the template's own.
  expect(sheet.title).toBe(title)
  for (const { pages } of [sheet, report]) expect(pages.join('')).toContain(title.replaceAll(/\s/g, ''))
  const use = readNetLog(readFileSync(log, 'utf8'))
  expect(use.events).toBeGreaterThan(0)
  expect(use.reached).toEqual([])
})

test('[S1] the spell checker, which fetches dictionaries, is off', async ({ app }) => {
  const dictionaries = await app.evaluate(({ session }) => ({
    isOn: session.defaultSession.isSpellCheckerEnabled(),
    languages: session.defaultSession.getSpellCheckerLanguages(),
  }))
  expect(dictionaries).toEqual({ isOn: false, languages: [] })
})
