import type { Settings } from '../../shared/ipc/contract.ts'

/** Settings as they are after the first start, the tour seen; grammar is off, which costs time to load. */
export const usualSettings: Settings = {
  language: 'en',
  theme: 'system',
  libraryPaneOpen: true,
  policyPaneOpen: true,
  libraryPaneWidth: 22,
  policyPaneWidth: 26,
  sideBySide: false,
  lastTemplateId: null,
  englishGrammar: false,
  tourSeen: true,
  yourName: '',
  sampleValues: {},
}
