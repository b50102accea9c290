import type { Person, Signer, Team } from '../shared/approval/approval.ts'
import { obstacleOf } from '../shared/approval/obstacle.ts'
import type { Commands, Failure, Result } from '../shared/ipc/contract.ts'
import { checkTemplate } from '../shared/policy/check.ts'
import { readTemplateContent } from '../shared/template/read-template.ts'
import { makeSeal } from './approval/make-seal.ts'
import type { ReviewerKey } from './approval/reviewer-key.ts'
import { textsOf, type LanguageService } from './language/language-service.ts'
import type { ApprovalFacts } from './library/approval.ts'
import type { Library } from './library/library.ts'
import type { SettingsStore } from './settings.ts'
import type { Shell } from './shell.ts'

type ApprovalCommand = Extract<keyof Commands, `approval/${string}` | `team/${string}`>
type Answer<Name extends keyof Commands> = Result<Commands[Name]['output']>
type ApprovalHandlers = {
  readonly [Name in ApprovalCommand]: (input: Commands[Name]['input']) => Answer<Name> | Promise<Answer<Name>>
}

export interface ApprovalHandlerParts {
  readonly library: Pick<
    Library,
    | 'open'
    | 'factsFor'
    | 'approval'
    | 'submit'
    | 'submitSeveral'
    | 'withdraw'
    | 'sendBack'
    | 'approve'
    | 'reviewers'
    | 'trustReviewer'
    | 'forgetReviewer'
    | 'allowsOnePerson'
    | 'setAllowsOnePerson'
  >
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly reviewerKey: ReviewerKey
  readonly shell: Pick<Shell, 'send' | 'version'>
  readonly now: () => Date
}

/** The commands of a template's way to buyers, for the person at this desk, and a submission of many. */
export function createApprovalHandlers({
  library,
  language,
  settings,
  reviewerKey,
  shell,
  now,
}: ApprovalHandlerParts): ApprovalHandlers & {
  readonly submitSeveral: (ids: readonly string[]) => Result<readonly string[]>
} {
  const yourName = () => settings.read().yourName.trim()
  /** With the key, which is made where there is none. */
  const author = (): Result<Person> => {
    // Nobody without a name gets a key by being refused.
    if (yourName() === '') return failed({ kind: 'approval', problem: 'no-name' })
    const key = reviewerKey.publicKey()
    return key.ok ? { ok: true, value: { name: yourName(), key: key.value } } : key
  }
  /** A key that cannot be used is told where it is needed; reading goes on without. */
  const you = (): Person => {
    const key = reviewerKey.existing()
    return { name: yourName(), key: (key.ok ? key.value : null) ?? '' }
  }
  const prepare = async (id: string): Promise<Result<null>> => {
    const opened = library.open(id)
    if (!opened.ok) return opened
    if (readTemplateContent(opened.value).ok) await language.prepare(textsOf(opened.value))
    return done
  }
  const signerOf = (key: string): Result<Signer> => {
    if (key === you().key) return { ok: true, value: 'you' }
    const reviewers = library.reviewers()
    if (!reviewers.ok) return reviewers
    return { ok: true, value: reviewers.value.some((one) => one.key === key) ? 'known' : 'unknown' }
  }
  const obstacle = (facts: ApprovalFacts) => obstacleOf({ ...facts, isClean: facts.verdict.state === 'clean' }, you())
  const record = (id: string): Answer<'approval/read'> => {
    const facts = library.approval(id)
    if (!facts.ok) return facts
    const { state, revision, submission, sentBack, approval, setAside } = facts.value
    const signer = approval === null ? null : signerOf(approval.seal.statement.reviewer.key)
    if (signer !== null && !signer.ok) return signer
    return {
      ok: true,
      value: {
        id,
        state,
        revision,
        submission,
        sentBack,
        approval: approval === null || signer === null ? null : { ...approval, signer: signer.value },
        setAside,
        obstacle: obstacle(facts.value),
      },
    }
  }
  /** The list says something else now. */
  const recordAfter = (id: string, result: Result<null>): Answer<'approval/read'> => {
    if (!result.ok) return result
    shell.send('library/changed', null)
    return record(id)
  }
  const team = (): Result<Team> => {
    const reviewers = library.reviewers()
    if (!reviewers.ok) return reviewers
    const allowsOnePerson = library.allowsOnePerson()
    if (!allowsOnePerson.ok) return allowsOnePerson
    return {
      ok: true,
      value: {
        you: you(),
        isKeyProtected: reviewerKey.isProtected,
        allowsOnePerson: allowsOnePerson.value,
        reviewers: reviewers.value,
      },
    }
  }

  return {
    'approval/read': async ({ id }) => {
      const prepared = await prepare(id)
      return prepared.ok ? record(id) : prepared
    },
    'approval/submit': async ({ id, revision, note }) => {
      const prepared = await prepare(id)
      if (!prepared.ok) return prepared
      const by = author()
      return by.ok ? recordAfter(id, library.submit(id, revision, by.value, note)) : by
    },
    'approval/withdraw': ({ id }) => recordAfter(id, library.withdraw(id)),
    'approval/send-back': ({ id, note }) => recordAfter(id, library.sendBack(id, yourName(), note)),
    'approval/approve': async ({ id, revision, comment }) => {
      const prepared = await prepare(id)
      if (!prepared.ok) return prepared
      const opened = library.open(id)
      if (!opened.ok) return opened
      const content = readTemplateContent(opened.value)
      if (!content.ok) return failed({ kind: 'invalid', path: content.path, problem: content.problem })
      const facts = library.approval(id)
      if (!facts.ok) return facts
      if (facts.value.state === 'retired') return failed({ kind: 'approval', problem: 'retired' })
      if (facts.value.revision !== revision) return failed({ kind: 'approval', problem: 'changed' })
      // What is not clean is refused with its findings, by the library itself.
      const standsInTheWay = obstacle(facts.value)
      if (standsInTheWay !== null && standsInTheWay !== 'not-clean') {
        return failed({ kind: 'approval', problem: standsInTheWay })
      }
      const reviewer = author()
      if (!reviewer.ok) return reviewer
      const surroundings = library.factsFor(content.value.store, id)
      if (!surroundings.ok) return surroundings
      const check = checkTemplate(content.value, { tools: language.tools, library: surroundings.value })
      const seal = makeSeal({
        id,
        content: content.value,
        author: facts.value.submission?.by ?? { name: '', key: '' },
        reviewer: reviewer.value,
        key: reviewerKey,
        approvedAt: now().toISOString(),
        checkerVersion: shell.version,
        policyVersion: check.template.policyVersion,
        check,
      })
      return seal.ok ? recordAfter(id, library.approve(id, revision, seal.value, comment)) : seal
    },
    'team/read': team,
    'team/change': ({ allowsOnePerson, trust, forget }) => {
      if (trust !== undefined) {
        const trusted = library.trustReviewer(trust)
        if (!trusted.ok) return trusted
      }
      if (forget !== undefined) {
        const forgotten = library.forgetReviewer(forget)
        if (!forgotten.ok) return forgotten
      }
      if (allowsOnePerson !== undefined) {
        const set = library.setAllowsOnePerson(allowsOnePerson)
        if (!set.ok) return set
      }
      return team()
    },
    submitSeveral: (ids) => {
      const by = author()
      return by.ok ? library.submitSeveral(ids, by.value) : by
    },
  }
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}

const done = { ok: true, value: null } as const
