import { createRoot } from 'react-dom/client'
import { App } from '../../../../renderer/App.tsx'
import '../../../../renderer/app.css'
import '../../../../renderer/ui/controls.css'
import '../../../../renderer/ui/tokens.css'
import '../../../../renderer/ui/writing-systems.css'
import { afterTyping, connectGrammar } from '../../../../renderer/language/connect-grammar.ts'
import { afterWord, connectLanguage, whenIdle } from '../../../../renderer/language/connect-language.ts'
import { createAppStore, StoreContext } from '../../../../renderer/store.ts'
import type { Bridge, Settings } from '../../../../shared/ipc/contract.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { noLanguageTools, type LanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { sampleLibrary } from '../../../../shared/template/samples/sample-library.ts'
import { newVariant, type Template } from '../../../../shared/template/template.ts'
import messagesText from '../messages.json?raw'

// The whole window with every rule, on a bridge that answers at once but for the dictionaries and the grammar checker: a
// process of their own answers for those, as in the app.
declare global {
  interface Window {
    readonly languageProcesses: {
      readonly ask: (command: string, input: unknown) => Promise<unknown>
    }
  }
}

const letters = (JSON.parse(messagesText) as { readonly en: readonly string[] }).en
const kilobytes = Number(location.hash.slice(1))

/** Paragraphs of letters in turn, up to the length, and a short one to type in. */
function textOf(size: number): string {
  const parts: string[] = []
  for (let at = 0, written = 0; written < size; at += 1) {
    const part = letters[at % letters.length] ?? ''
    parts.push(part)
    written += part.length + 2
  }
  return [...parts, 'The colection of this parcle is late.'].join('\n\n')
}

const [sample] = sampleLibrary
if (sample === undefined) throw new Error('no sample')
const template: Template = {
  ...sample,
  store: 'CA',
  variants: [newVariant('en-CA', readText(textOf(kilobytes * 1000)).document)],
  id: 'measured',
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  archivedAt: null,
  policyVersion: '',
}
const settings: Settings = {
  language: 'en',
  theme: 'light',
  libraryPaneOpen: true,
  policyPaneOpen: true,
  libraryPaneWidth: 20,
  policyPaneWidth: 25,
  sideBySide: false,
  lastTemplateId: null,
  englishGrammar: true,
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
          rows: [
            {
              ...template,
              language: 'en-CA',
              verdict: clean,
              approval: 'draft',
              hasApproved: false,
              tags: [],
              isFavourite: false,
              excerpt: null,
              excerptLanguage: null,
              markedTitle: null,
            },
          ],
          offset: 0,
          total: 1,
          isCut: false,
          corrected: null,
        })
      case 'library/open':
        return answer(template)
      case 'library/save':
        return answer({ id: template.id, revision: 2, changedAt: '2026-01-01T00:00:00.000Z', verdict: clean })
      case 'language/check-words':
      case 'language/check-grammar':
        return window.languageProcesses.ask(name, input).then(answer)
      default:
        return answer(settings)
    }
  },
} as unknown as Bridge

const store = createAppStore(bridge, settings)

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
await store.getState().openTemplate(template.id)

// As in the app's own entry, but for tools that are put aside in turn.
let known = noLanguageTools
let used: 'off' | 'spelling' | 'grammar' = 'grammar'
const use = (): void => {
  store
    .getState()
    .languageToolsLoaded(
      used === 'off' ? noLanguageTools : { ...known, grammarMistakes: used === 'grammar' ? grammar.mistakesIn : null },
    )
}
const toolsChanged = (next: LanguageTools): void => {
  known = next
  use()
}
const grammar = connectGrammar(bridge, true, () => toolsChanged(known), afterTyping)
connectLanguage(
  bridge,
  toolsChanged,
  async () => (await import('../../../../shared/policy/language/language-scores.ts')).languageScores,
  whenIdle,
  afterWord,
)
Object.assign(globalThis, {
  useTools(next: typeof used) {
    used = next
    use()
  },
})
