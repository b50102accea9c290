import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Collection,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Popover,
  Select,
  SelectValue,
  Virtualizer,
} from 'react-aria-components'
import type { Version } from '../../shared/template/version.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import type { CompareChoices, CompareSide } from './compare-with.ts'
import { kindWords } from './kind-words.ts'
import { dayAndTime } from './version-days.ts'

/** Pixels; the style sheet holds rows and headings to them. */
const rowSize = 28
const headingSize = 28
const mostHeight = 340

interface CompareChoiceProps {
  readonly choices: CompareChoices
  readonly side: CompareSide
  /** All of the template's. */
  readonly versions: readonly Version[]
  readonly hasSeconds: boolean
  readonly onChange: (side: CompareSide) => void
}

interface Row {
  readonly id: string
  readonly name: string
}

/** With which version one is compared: its neighbours first, then those that somebody asked for, then the others. */
export function CompareChoice({ choices, side, versions, hasSeconds, onChange }: CompareChoiceProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const rowOf = (version: Version): Row => {
    const time = dayAndTime(version.savedAt, locale, hasSeconds)
    const words = version.comment === '' ? kindWords(translate, version, versions, locale) : version.comment
    const isPlain = version.comment === '' && version.kind === 'saved'
    return { id: String(version.revision), name: isPlain ? time : `${time} · ${words}` }
  }
  const sections = [
    {
      id: 'near',
      heading: null,
      rows: choices.near.map((id) => ({ id, name: translate(id === 'now' ? 'history.now' : 'history.before') })),
    },
    { id: 'marked', heading: translate('history.compareMarked'), rows: choices.marked.map(rowOf) },
    { id: 'others', heading: translate('history.compareOthers'), rows: choices.others.map(rowOf) },
  ].filter(({ rows }) => rows.length > 0)
  const height = sections.reduce(
    (sum, { heading, rows }) => sum + rows.length * rowSize + (heading === null ? 0 : headingSize),
    0,
  )
  return (
    <Select
      className="choice"
      value={String(side)}
      onChange={(key) => {
        if (key !== null) onChange(key === 'before' || key === 'now' ? key : Number(key))
      }}
    >
      <Label className="choice-label">{translate('history.compare')}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize, headingSize }}>
          <ListBox
            className="history-compare-list"
            style={{ blockSize: Math.min(height, mostHeight) }}
            items={sections}
            dependencies={[translate, choices]}
          >
            {({ id, heading, rows }) => (
              <ListBoxSection id={id} aria-label={heading === null ? translate('history.compare') : undefined}>
                {heading === null ? null : <Header className="history-compare-heading">{heading}</Header>}
                <Collection items={rows}>
                  {(row) => (
                    <ListBoxItem id={row.id} className="menu-item history-compare-item" textValue={row.name}>
                      <span dir="auto">{row.name}</span>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </Select>
  )
}
