import { CircleAlert, Plus, X } from 'lucide-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import type { Failure, WordsImported } from '../../shared/ipc/contract.ts'
import { readWord, type WordListName } from '../../shared/policy/language/word-list.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { ImportReport } from './ImportReport.tsx'
import { WordRows } from './WordRows.tsx'
import { wordFailure, wordRefusal } from './words-slice.ts'

interface Sentence {
  readonly key: string
  readonly data?: Readonly<Record<string, string | number>>
}

/** What has just happened: a word that can be had back, a file, or why something did not happen. */
type News =
  | { readonly kind: 'done'; readonly sentence: Sentence; readonly undo: (() => void) | null }
  | { readonly kind: 'failed'; readonly sentence: Sentence }
  | { readonly kind: 'imported'; readonly report: WordsImported }

interface WordListPanelProps {
  readonly list: WordListName
  readonly words: readonly string[]
  /** Why the list could not be read. */
  readonly problem: Failure | null
  /** Stands beside the field for a new word. */
  readonly field: ReactNode
  readonly onClose: () => void
}

/** One word list: a field to add to it, its words, and the way in from a file and out to one. */
export function WordListPanel({ list, words, problem, field, onClose }: WordListPanelProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [draft, setDraft] = useState('')
  const [refusal, setRefusal] = useState<Sentence | null>(null)
  const [news, setNews] = useState<News | null>(null)

  const change = async (add: readonly string[], remove: readonly string[], done: News | null) => {
    const answer = await window.plumeline.invoke('language/change-words', { list, add, remove })
    if (answer.ok) setNews(done)
    else setNews({ kind: 'failed', sentence: wordFailure(answer.failure) })
    return answer.ok
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const read = readWord(draft)
    if (!read.ok) return setRefusal(wordRefusal(read.problem))
    if (words.includes(read.word)) return setRefusal({ key: 'language.words.isKnown', data: { word: read.word } })
    const sentence = { key: `language.words.added.${list}`, data: { word: read.word } }
    const undo = () => void change([], [read.word], null)
    if (await change([read.word], [], { kind: 'done', sentence, undo })) setDraft('')
  }
  const remove = (word: string) => {
    const undo = () => void change([word], [], null)
    void change([], [word], { kind: 'done', sentence: { key: 'language.words.removed', data: { word } }, undo })
  }
  const importWords = async () => {
    const answer = await window.plumeline.invoke('language/import-words', { list })
    if (answer.ok) setNews({ kind: 'imported', report: answer.value })
    else if (answer.failure.kind !== 'cancelled') setNews({ kind: 'failed', sentence: wordFailure(answer.failure) })
  }
  const exportWords = async () => {
    const answer = await window.plumeline.invoke('language/export-words', { list })
    if (answer.ok) {
      const { path, count } = answer.value
      const data = { path, count, formatted: new Intl.NumberFormat(locale).format(count) }
      setNews({ kind: 'done', sentence: { key: 'language.words.exported', data }, undo: null })
    } else if (answer.failure.kind !== 'cancelled') setNews({ kind: 'failed', sentence: wordFailure(answer.failure) })
  }

  return (
    <>
      {problem === null ? null : (
        <p className="word-problem" role="alert">
          <CircleAlert size={16} aria-hidden />
          <span>
            {translate('language.words.failures.unreadable')} <Said sentence={wordFailure(problem)} />
          </span>
        </p>
      )}
      <div className="word-fields">
        {field}
        <Form className="word-add" onSubmit={(event) => void add(event)}>
          <TextField
            className="field word-field"
            value={draft}
            isInvalid={refusal !== null}
            validationBehavior="aria"
            onChange={(text) => {
              setDraft(text)
              setRefusal(null)
            }}
          >
            <Label className="choice-label">{translate('language.words.add')}</Label>
            <span className="word-add-row">
              <Input dir="auto" spellCheck={false} autoComplete="off" />
              <Button type="submit" className="button">
                <Plus size={14} aria-hidden />
                {translate('language.words.addButton')}
              </Button>
            </span>
            <FieldError className="word-refusal">{refusal === null ? null : <Said sentence={refusal} />}</FieldError>
          </TextField>
        </Form>
      </div>
      <output className="word-news">
        {news === null ? null : news.kind === 'imported' ? (
          <ImportReport report={news.report} onDismiss={() => setNews(null)} />
        ) : (
          <span className={`word-news-line is-${news.kind}`}>
            {news.kind === 'failed' ? <CircleAlert size={16} aria-hidden /> : null}
            <span className="word-news-text">
              <Said sentence={news.sentence} />
            </span>
            {news.kind === 'done' && news.undo !== null ? (
              <Button className="button is-quiet" onPress={news.undo}>
                {translate('language.words.undo')}
              </Button>
            ) : null}
            <Button className="icon-button" aria-label={translate('window.dismiss')} onPress={() => setNews(null)}>
              <X size={14} aria-hidden />
            </Button>
          </span>
        )}
      </output>
      <WordRows list={list} words={words} onRemove={remove} />
      <div className="word-files">
        <span className="muted">
          {translate('language.words.count', {
            count: words.length,
            formatted: new Intl.NumberFormat(locale).format(words.length),
          })}
        </span>
        <Button className="button" onPress={() => void importWords()}>
          {translate('language.words.import')}
        </Button>
        <Button className="button" isDisabled={words.length === 0} onPress={() => void exportWords()}>
          {translate('language.words.export')}
        </Button>
        <Button className="button is-primary" onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </>
  )
}

function Said({ sentence }: { readonly sentence: Sentence }): ReactNode {
  return useTranslate()(sentence.key, sentence.data)
}
