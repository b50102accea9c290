import { useEffect, useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { wordListNames } from '../../shared/policy/language/word-list.ts'
import { useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { StoreNameField } from './StoreNameField.tsx'
import { WordListPanel } from './WordListPanel.tsx'
import './word-list.css'

/** File > Word list: the person's words and the team's, to add to, take from, import and export. */
export function WordListDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const state = useApp(({ wordLists }) => wordLists)
  const [chosen, setChosen] = useState<string>('personal')

  useEffect(() => {
    // The personal list is a file that may have been changed by hand.
    void window.plumeline.invoke('language/words', null).then((words) => {
      if (words.ok) store.getState().wordListsTold(words.value)
    })
  }, [store])

  return (
    <AppDialog title={translate('language.words.title')} onClose={onClose}>
      <p className="muted">{translate('language.words.explanation')}</p>
      <Tabs className="word-tabs" selectedKey={chosen} onSelectionChange={(key) => setChosen(String(key))}>
        <TabList className="word-tab-list" aria-label={translate('language.words.lists')}>
          {wordListNames.map((list) => (
            <Tab key={list} id={list} className="word-tab">
              {translate(`language.words.tab.${list}`)}
            </Tab>
          ))}
        </TabList>
        {wordListNames.map((list) => (
          <TabPanel key={list} id={list} className="word-panel">
            <p className="muted">{translate(`language.words.help.${list}`)}</p>
            {state === null ? null : (
              <WordListPanel
                list={list}
                words={state.lists[list]}
                problem={state.problems[list]}
                field={
                  list === 'team' && state.problems.team === null ? (
                    <StoreNameField storeName={state.lists.storeName} />
                  ) : null
                }
                onClose={onClose}
              />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </AppDialog>
  )
}
