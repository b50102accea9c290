import { useMemo, type ReactNode } from 'react'
import { hasLanguage, type ColumnRole } from '../../shared/exchange/import/guess-columns.ts'
import { columnKinds } from '../../shared/exchange/import/read-columns.ts'
import type { TableLook } from '../../shared/exchange/import/table-look.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'
import { stores } from '../../shared/template/purpose.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { Choice } from '../ui/Choice.tsx'
import { withColumnLanguage, withKind, type TableChoice } from './table-choices.ts'

const told = 'told'

/** The first rows of a table, and above each column what is in it. */
export function TablePreview({ choice }: { readonly choice: TableChoice }): ReactNode {
  const translate = useTranslate()
  const { look, columns } = choice
  const rows = look.hasHeader ? look.rows.slice(1) : look.rows
  return (
    // A region that scrolls has to be reached by the keyboard.
    // oxlint-disable jsx-a11y/no-noninteractive-tabindex
    <section
      className="table-room"
      aria-label={translate('triage.tables.rows', { fileName: look.fileName })}
      tabIndex={0}
    >
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
      <table className="table-preview">
        <thead>
          <tr>
            {columns.map((role, index) => (
              <th key={index} scope="col" className={role.kind === 'ignored' ? 'is-ignored' : undefined}>
                <ColumnHead choice={choice} role={role} index={index} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {columns.map((role, index) => (
                <td key={index} dir="auto" className={role.kind === 'ignored' ? 'is-ignored' : undefined}>
                  <span className="table-cell">{cells[index] ?? ''}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="muted table-more">{translate('triage.tables.empty')}</p> : null}
      {look.hasMore ? <p className="muted table-more">{translate('triage.tables.more')}</p> : null}
    </section>
  )
}

interface ColumnHeadProps {
  readonly choice: TableChoice
  readonly role: ColumnRole
  readonly index: number
}

function ColumnHead({ choice, role, index }: ColumnHeadProps): ReactNode {
  const translate = useTranslate()
  const change = useApp((app) => app.changeTable)
  const column = columnName(translate, choice.look, index)
  return (
    <div className="table-head">
      <span className="table-name" dir="auto">
        {column}
      </span>
      <Choice
        isLabelHidden
        label={translate('triage.tables.holds', { column })}
        value={role.kind}
        options={columnKinds.map((kind) => [kind, translate(`triage.tables.kinds.${kind}`)])}
        onChange={(chosen) => {
          const kind = columnKinds.find((one) => one === chosen)
          if (kind !== undefined) change((one) => withKind(one, index, kind))
        }}
      />
      {hasLanguage(role) ? <ColumnLanguage choice={choice} language={role.language} index={index} /> : null}
    </div>
  )
}

function ColumnLanguage({
  choice,
  language,
  index,
}: Omit<ColumnHeadProps, 'role'> & { readonly language: string | null }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const change = useApp((app) => app.changeTable)
  const isTold = choice.columns.some(({ kind }) => kind === 'language')
  const options = useMemo(() => languageOptions(language, locale), [language, locale])
  return (
    <Choice
      isLabelHidden
      label={translate('triage.tables.languageOf', { column: columnName(translate, choice.look, index) })}
      value={language ?? told}
      options={[[told, translate(isTold ? 'triage.tables.byColumn' : 'triage.tables.told')], ...options]}
      onChange={(chosen) => change((one) => withColumnLanguage(one, index, chosen === told ? null : chosen))}
    />
  )
}

/** Those of the stores, with a region or without, and the one that is said. */
function languageOptions(language: string | null, locale: string): readonly (readonly [tag: string, name: string])[] {
  const known = Object.values(stores).flatMap(({ languages }) =>
    languages.flatMap((tag) => [primaryLanguage(tag), tag]),
  )
  const tags = new Set(language === null ? known : [...known, language])
  return [...tags]
    .map((tag) => [tag, languageName(tag, locale)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, locale))
}

/** What a column is called: by the first row, or by its place. */
export function columnName(translate: Translate, { hasHeader, rows }: TableLook, index: number): string {
  const name = hasHeader ? (rows[0]?.[index] ?? '').trim() : ''
  return name === '' ? translate('triage.tables.column', { number: index + 1 }) : name
}
