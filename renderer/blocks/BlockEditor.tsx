import { ArrowLeft, Trash2 } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import {
  Button,
  FieldError,
  Input,
  Label,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  Text,
  TextField,
  type Key,
} from 'react-aria-components'
import { isBlank } from '../../shared/message/is-blank.ts'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import { longestBlockName, type SharedBlock } from '../../shared/template/shared-block.ts'
import { useApp, useAppStore } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { AddBlockLanguage } from './AddBlockLanguage.tsx'
import {
  draftOf,
  isSameAs,
  newDraft,
  withLanguage,
  withoutLanguage,
  withText,
  withTextsOf,
  writtenIn,
} from './block-draft.ts'
import { BlockFindings } from './BlockFindings.tsx'
import { blockFailure } from './blocks-slice.ts'
import { BlockText } from './BlockText.tsx'
import { EarlierTexts } from './EarlierTexts.tsx'
import { useBlockEffect } from './use-block-effect.ts'

interface BlockEditorProps {
  /** `null` for one that is not there yet. */
  readonly block: SharedBlock | null
  readonly onChanged: (isChanged: boolean) => void
  readonly onBack: () => void
  readonly onSaved: () => void
  /** Somebody wants to leave with something unsaved; `null` when nobody does. */
  readonly leaving: { readonly onDiscard: () => void; readonly onStay: () => void } | null
}

interface Problem {
  readonly key: string
  readonly data?: Readonly<Record<string, string | number>> | undefined
}

/** One shared block: its name, and its text in each of its languages. Nothing is kept until it is saved. */
export function BlockEditor({ block, onChanged, onBack, onSaved, leaving }: BlockEditorProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const others = useApp((state) => state.blocks)
  // Whoever saves it elsewhere in the meantime is told at the save.
  const [before] = useState(block)
  const [draft, setDraft] = useState(() => (block === null ? newDraft(store.getState()) : draftOf(block)))
  const [current, setCurrent] = useState<string>(draft.texts[0].key)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const isChanged = before === null ? true : !isSameAs(draft, before)
  const effect = useBlockEffect(before, draft)

  const text = draft.texts.find(({ key }) => key === current) ?? draft.texts[0]
  const change = (next: typeof draft) => {
    setDraft(next)
    setProblem(null)
    onChanged(true)
  }
  useEffect(() => onChanged(before !== null && isChanged), [onChanged, before, isChanged])

  const problemOf = (): Problem | null => {
    const name = draft.name.trim()
    if (name === '') return { key: 'blocks.noName' }
    if (others.some((one) => one.id !== before?.id && foldForSearch(one.name) === foldForSearch(name))) {
      return { key: 'blocks.nameTaken' }
    }
    const blank = draft.texts.find(({ document }) => isBlank(document))
    if (blank === undefined) return null
    return { key: 'blocks.blank', data: { language: languageName(blank.language, locale) } }
  }
  const save = async () => {
    if (isSaving) return
    const found = problemOf()
    setProblem(found)
    if (found !== null) return
    setIsSaving(true)
    const { createBlock, saveBlock } = store.getState()
    const written = writtenIn(draft)
    const failure = before === null ? await createBlock(written) : await saveBlock(before, written)
    setIsSaving(false)
    if (failure === null) onSaved()
    else setProblem(blockFailure(failure))
  }

  const isNameProblem = problem?.key === 'blocks.noName' || problem?.key === 'blocks.nameTaken'
  const counted = (count: number) => ({ count, formatted: count.toLocaleString(locale) })
  return (
    <>
      <TextField
        className="field block-name-field"
        value={draft.name}
        onChange={(name) => change({ ...draft, name })}
        maxLength={longestBlockName}
        isInvalid={isNameProblem}
        validationBehavior="aria"
        autoFocus={before === null}
      >
        <Label className="choice-label">{translate('blocks.name')}</Label>
        <Input dir="auto" spellCheck={false} autoComplete="off" />
        <Text slot="description" className="muted">
          {translate('blocks.nameHelp')}
        </Text>
        <FieldError className="block-problem">{problem === null ? null : translate(problem.key)}</FieldError>
      </TextField>
      <Tabs
        className="block-languages"
        selectedKey={text.key}
        onSelectionChange={(key: Key) => setCurrent(String(key))}
      >
        <div className="language-row">
          <TabList className="language-tabs" aria-label={translate('blocks.languages')}>
            {draft.texts.map(({ key, language }, index) => (
              <Tab key={key} id={key} className="language-tab">
                <span>{languageName(language, locale)}</span>
                {index === 0 && draft.texts.length > 1 ? (
                  <span className="language-default">{translate('blocks.default')}</span>
                ) : null}
              </Tab>
            ))}
          </TabList>
          <AddBlockLanguage
            taken={draft.texts.map(({ language }) => language)}
            onAdd={(language) => {
              const next = withLanguage(draft, language)
              change(next)
              setCurrent(next.texts.at(-1)?.key ?? current)
            }}
          />
          {before === null ? null : (
            <EarlierTexts
              id={before.id}
              onChoose={(earlier) => {
                const next = withTextsOf(draft, earlier)
                change(next)
                setCurrent(next.texts[0].key)
              }}
            />
          )}
          {draft.texts.length > 1 ? (
            <Button
              className="icon-button"
              aria-label={translate('blocks.removeLanguage', { language: languageName(text.language, locale) })}
              onPress={() => {
                const next = withoutLanguage(draft, text.key)
                change(next)
                setCurrent(next.texts[0].key)
              }}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          ) : null}
        </div>
        <TabPanel id={text.key} className="block-panel">
          <BlockText
            blockKey={before?.id ?? 'new'}
            text={text}
            onChange={(key, document) => change(withText(draft, key, document))}
          />
        </TabPanel>
      </Tabs>
      <BlockFindings text={text} />
      <div className="block-save">
        <output className="block-effect" aria-live="polite" hidden={leaving !== null}>
          {problem !== null && !isNameProblem ? (
            <span className="block-problem">{translate(problem.key, problem.data)}</span>
          ) : before === null || effect === null || leaving !== null ? null : effect.changed === 0 ? (
            isChanged ? (
              translate('blocks.effectNone')
            ) : null
          ) : (
            <>
              {translate('blocks.effect', counted(effect.changed))}{' '}
              {effect.approvals === 0 ? null : (
                <strong>{translate('blocks.approvals', counted(effect.approvals))}</strong>
              )}
            </>
          )}
        </output>
        {leaving === null ? (
          <>
            <Button className="button" onPress={onBack}>
              <ArrowLeft size={14} aria-hidden />
              {translate('blocks.back')}
            </Button>
            <Button className="button is-primary" isDisabled={!isChanged} onPress={() => void save()}>
              {effect === null || effect.changed === 0
                ? translate('blocks.save')
                : translate('blocks.saveChanging', counted(effect.changed))}
            </Button>
          </>
        ) : (
          <>
            <span role="alert">{translate('blocks.unsaved')}</span>
            <Button className="button" onPress={leaving.onDiscard}>
              {translate('blocks.discard')}
            </Button>
            <Button autoFocus className="button is-primary" onPress={leaving.onStay}>
              {translate('blocks.keepEditing')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
