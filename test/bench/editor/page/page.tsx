import { createRoot } from 'react-dom/client'
import { App } from '../../../../renderer/App.tsx'
import '../../../../renderer/app.css'
import '../../../../renderer/ui/controls.css'
import '../../../../renderer/ui/tokens.css'
import { createAppStore, StoreContext } from '../../../../renderer/store.ts'
import type { Bridge, Settings } from '../../../../shared/ipc/contract.ts'
import { checkVariant } from '../../../../shared/policy/check.ts'
import type { CheckResult } from '../../../../shared/policy/finding.ts'
import { sampleLibrary } from '../../../../shared/template/samples/sample-library.ts'
import type { Template } from '../../../../shared/template/template.ts'

// The whole window on a bridge that answers at once, so that only window and rules are measured.
const templates: readonly Template[] = sampleLibrary.map((content, index) => ({
  ...content,
  id: `sample-${index}`,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  archivedAt: null,
  policyVersion: '',
}))
const settings: Settings = {
  language: 'en',
  theme: 'light',
  libraryPaneOpen: true,
  policyPaneOpen: true,
  libraryPaneWidth: 20,
  policyPaneWidth: 25,
  sideBySide: false,
  lastTemplateId: null,
  englishGrammar: false,
  tourSeen: true,
  yourName: '',
  sampleValues: {},
}
const clean = { state: 'clean', violations: 0, confirms: 0 } as const

const answer = (value: unknown) => Promise.resolve({ ok: true, value })

const bridge = {
  platform: 'linux',
  listen: () => () => {},
  invoke(name: string, input: unknown) {
    switch (name) {
      case 'library/list':
        return answer({
          rows: templates.map((template) => ({
            ...template,
            language: template.variants[0].language,
            verdict: clean,
            approval: 'draft',
            hasApproved: false,
            tags: [],
            isFavourite: false,
            excerpt: null,
            excerptLanguage: null,
            markedTitle: null,
          })),
          offset: 0,
          total: templates.length,
          isCut: false,
          corrected: null,
        })
      case 'library/open':
        return answer(templates.find((template) => template.id === (input as { id: string }).id))
      case 'library/save':
        return answer({
          id: (input as { id: string }).id,
          revision: 2,
          changedAt: '2026-01-01T00:00:00.000Z',
          verdict: clean,
        })
      default:
        return answer(settings)
    }
  },
} as unknown as Bridge

const noResult: CheckResult = { findings: [], verdict: clean, policyVersion: '', stale: [] }
const check = location.hash === '#none' ? () => noResult : checkVariant
const store = createAppStore(bridge, settings, check)

const keyTimes: number[] = []
Object.assign(globalThis, { keyTimes })
document.addEventListener(
  'keydown',
  (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => {
        keyTimes.push(performance.now() - event.timeStamp)
        channel.port1.close()
      })
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  },
  true,
)

const element = document.querySelector('#root')
if (element === null) throw new Error('no #root')
createRoot(element).render(
  <StoreContext value={store}>
    <App platform="linux" />
  </StoreContext>,
)
await store.getState().refreshList()
// The template that breaks rules on purpose is the heaviest: every finding is drawn.
await store.getState().openTemplate(`sample-${templates.length - 1}`)
