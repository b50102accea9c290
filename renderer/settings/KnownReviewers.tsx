import { useState, type ReactNode } from 'react'
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import { personText, readPerson } from '../../shared/approval/person-text.ts'
import type { Reviewer, Team } from '../../shared/approval/approval.ts'
import { openApproval } from '../approval/approval-slice.ts'
import { dayAndTime } from '../history/version-days.ts'
import { useAppStore } from '../store.ts'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

/** Whose seals count here as those of people one knows. */
export function KnownReviewers({ team }: { readonly team: Team }): ReactNode {
  const translate = useTranslate()
  return (
    <section className="you-section">
      <h3>{translate('approval.you.reviewers')}</h3>
      <p className="muted">{translate('approval.you.reviewersHelp')}</p>
      {team.reviewers.length === 0 ? (
        <p>{translate('approval.you.nobody')}</p>
      ) : (
        <ul className="you-reviewers">
          {team.reviewers.map((reviewer) => (
            <Known key={reviewer.key} reviewer={reviewer} />
          ))}
        </ul>
      )}
      <AddReviewer team={team} />
    </section>
  )
}

function Known({ reviewer }: { readonly reviewer: Reviewer }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const [isAsking, setIsAsking] = useState(false)
  const { name, key, knownSince } = reviewer
  return (
    <li>
      <div className="you-reviewer">
        <span className="you-reviewer-name" dir="auto">
          {name}
        </span>
        <code className="fingerprint">{fingerprint(key)}</code>
        <span className="muted you-help">
          {translate('approval.you.since', { time: dayAndTime(knownSince, locale) })}
        </span>
      </div>
      {isAsking ? (
        <div className="you-sure">
          <span>{translate('approval.you.removeSure', { name })}</span>
          <Button className="button" autoFocus onPress={() => setIsAsking(false)}>
            {translate('approval.you.keep')}
          </Button>
          <Button className="button" onPress={() => void store.getState().changeTeam({ forget: key })}>
            {translate('approval.you.remove')}
          </Button>
        </div>
      ) : (
        <Button
          className="button is-quiet"
          aria-label={translate('approval.you.removeWho', { name })}
          onPress={() => setIsAsking(true)}
        >
          {translate('approval.you.remove')}
        </Button>
      )}
    </li>
  )
}

/** Takes what a reviewer sent. Whoever sealed the open template and is not known stands there already. */
function AddReviewer({ team }: { readonly team: Team }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [text, setText] = useState(() => {
    const approval = openApproval(store.getState())?.approval
    return approval?.signer === 'unknown' ? personText(approval.seal.statement.reviewer) : ''
  })
  const [isTried, setIsTried] = useState(false)
  const person = readPerson(text)
  const problem = problemOf()
  const add = async () => {
    setIsTried(true)
    if (typeof person === 'string' || problem !== null) return
    if (!(await store.getState().changeTeam({ trust: person }))) return
    setText('')
    setIsTried(false)
  }
  return (
    <Form
      className="you-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        className="field you-add-field"
        value={text}
        onChange={(written) => {
          setText(written)
          setIsTried(false)
        }}
        maxLength={400}
        isInvalid={isTried && problem !== null}
      >
        <Label className="choice-label">{translate('approval.you.add')}</Label>
        <Input dir="auto" spellCheck={false} autoComplete="off" placeholder={translate('approval.you.paste')} />
        <Text slot="description" className="muted you-help">
          {translate('approval.you.pasteHelp')}
        </Text>
      </TextField>
      <Button className="button" type="submit">
        {translate('approval.you.addGo')}
      </Button>
      {isTried && problem !== null ? (
        <div className="you-add-note">
          <StateLine mood="failed">{translate(problem)}</StateLine>
        </div>
      ) : typeof person === 'string' ? null : (
        <p className="you-add-note">
          {translate('approval.you.compare', { name: person.name })}{' '}
          <code className="fingerprint">{fingerprint(person.key)}</code>
        </p>
      )}
    </Form>
  )

  function problemOf(): string | null {
    if (person === 'no-key') return 'approval.you.noKeyFound'
    if (person === 'no-name') return 'approval.you.noNameFound'
    if (person.key === team.you.key) return 'approval.you.isYou'
    return team.reviewers.some(({ key }) => key === person.key) ? 'approval.you.isKnown' : null
  }
}
