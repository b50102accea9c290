import { createRoot } from 'react-dom/client'
import type { Bridge, WordListsState } from '../shared/ipc/contract.ts'
import { noLanguageTools, type LanguageTools } from '../shared/policy/language/language-tools.ts'
import { App } from './App.tsx'
import { afterTyping, connectGrammar } from './language/connect-grammar.ts'
import { afterWord, connectLanguage, whenIdle } from './language/connect-language.ts'
import { connectWordMenu } from './language/connect-word-menu.ts'
import { createAppStore, StoreContext } from './store.ts'
import { connectWindow } from './connect-window.ts'
import './ui/tokens.css'
import './ui/writing-systems.css'
import './ui/controls.css'
import './app.css'

declare global {
  interface Window {
    readonly plumeline: Bridge
  }
}

const element = document.querySelector('#root')
if (element === null) throw new Error('no #root')

const bridge = window.plumeline
const settings = await bridge.invoke('settings/read', null)
if (!settings.ok) throw new Error('settings cannot be read')
const store = createAppStore(bridge, settings.value)
connectWindow(store, bridge)
let tools = noLanguageTools
const toolsChanged = (next: LanguageTools): void => {
  tools = next
  store.getState().languageToolsLoaded({ ...next, grammarMistakes: grammar.mistakesIn })
}
const grammar = connectGrammar(bridge, settings.value.englishGrammar, () => toolsChanged(tools), afterTyping)
bridge.listen('settings/changed', ({ englishGrammar }) => grammar.setOn(englishGrammar))
const language = connectLanguage(
  bridge,
  toolsChanged,
  async () => (await import('../shared/policy/language/language-scores.ts')).languageScores,
  whenIdle,
  afterWord,
)
const wordsTold = (state: WordListsState): void => {
  language.useWordLists(state.lists)
  store.getState().wordListsTold(state)
}
bridge.listen('language/words-changed', wordsTold)
void bridge.invoke('language/words', null).then((words) => words.ok && wordsTold(words.value))
connectWordMenu(store, bridge, document)
createRoot(element).render(
  <StoreContext value={store}>
    <App platform={bridge.platform} />
  </StoreContext>,
)
