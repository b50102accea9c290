import type { Person } from '../../shared/approval/approval.ts'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import { readKnownReviewers } from '../../shared/approval/read-known-reviewers.ts'
import {
  listedTemplateParts,
  setAsideSentence,
  verificationSentence,
} from '../../shared/approval/verification-sentence.ts'
import {
  isGood,
  sealsOf,
  type KnownKeys,
  type ManifestFacts,
  type Verification,
} from '../../shared/approval/verification.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { verifyFile } from '../approval/verify-file.ts'
import type { VerifyCommand } from './command-line.ts'
import { commandLanguage } from './command-language.ts'
import { readTextFile } from './read-text-file.ts'
import { exitCodes, fail, type ExitCode, type Found, type Terminal } from './terminal.ts'

/**
 * Says of each file whether it is what was approved. With a list of reviewers a seal by anybody else does not do; without one
 * nobody is known, and whose key it was is for the reader to judge.
 */
export async function verifyFiles(
  { files, isJson, reviewersFile }: VerifyCommand,
  terminal: Terminal,
  translate: Translate,
): Promise<ExitCode> {
  const reviewers = reviewersFile === null ? null : await readReviewers(reviewersFile)
  if (reviewers !== null && !reviewers.ok) return fail(terminal, translate, reviewers.problem, reviewers.data)
  const keys: KnownKeys = { own: null, reviewers: reviewers?.value ?? [] }
  let worst: ExitCode = exitCodes.clean
  const data: unknown[] = []
  for (const file of files) {
    const verification = await verifyFile(file, { language: commandLanguage, keys })
    const seals = sealsOf(verification)
    const isKnown = reviewers === null || (seals.length > 0 && seals.every(({ signer }) => signer === 'known'))
    if (verification.state === 'unreadable') worst = exitCodes.badInput
    else if ((!isGood(verification) || !isKnown) && worst === exitCodes.clean) worst = exitCodes.violations
    if (isJson) data.push(verificationData(file, verification, translate))
    else await terminal.write(`${verificationText(file, verification, translate)}\n`)
  }
  if (isJson) await terminal.write(`${JSON.stringify(data, null, 2)}\n`)
  return worst
}

async function readReviewers(file: string): Promise<Found<readonly Person[]>> {
  const text = await readTextFile(file)
  if (!text.ok) return text
  const reading = readKnownReviewers(text.value)
  return reading.ok
    ? { ok: true, value: reading.reviewers }
    : { ok: false, problem: 'badReviewers', data: { file, line: String(reading.line) } }
}

function verificationText(file: string, verification: Verification, translate: Translate): string {
  const { seal, language, today, problem, manifest } = verification
  const say = (key: string, data?: Readonly<Record<string, string | number>>): string =>
    translate(`exchange.verify.facts.${key}`, data)
  const facts: (readonly [string, string, readonly string[]])[] = []
  if (seal !== null) {
    const { template, reviewer, author, signer, knownAs, policyVersion, checkerVersion, setAside } = seal
    const { title } = template
    facts.push(
      [say('template'), language === null ? say('title', { title }) : say('titleIn', { title, language }), []],
      [say('approved'), say('approvedBy', { time: seal.approvedAt, name: reviewer.name }), []],
      [say('key'), signer === 'known' ? say('known', { name: knownAs ?? '' }) : say(signer), []],
      [say('fingerprint'), fingerprint(reviewer.key), []],
      ...(author.name === '' ? [] : [[say('author'), author.name, []] as const]),
      [say('judged'), say('judgedBy', { policyVersion, checkerVersion }), []],
      [
        say('setAside'),
        setAside.length === 0 ? say('nothing') : '',
        setAside.map((one) => setAsideSentence(translate, one)),
      ],
    )
  }
  if (today !== null) {
    const { policyVersion, findings } = today
    const count = findings.length
    facts.push([
      say('today'),
      count === 0 ? say('todayClean', { policyVersion }) : say('todayOpen', { policyVersion, count }),
      findings.map((finding) => `${finding.clause}  ${finding.rule}  ${findingSentence(translate, finding)}`),
    ])
  }
  if (manifest !== null) facts.push(...manifestFacts(manifest, translate))
  const width = Math.max(...facts.map(([name]) => name.length))
  const lines = [
    translate('cli.summary', { file, verdict: verificationSentence(translate, verification) }),
    ...(seal !== null && problem === 'text-changed' ? [`  ${translate('exchange.verify.otherText')}`] : []),
    ...facts.flatMap(([name, value, more]) => [
      `  ${name.padEnd(width)}  ${value}`.trimEnd(),
      ...more.map((line) => `    ${line}`),
    ]),
  ]
  // What a stranger called themselves must not steer the terminal.
  return lines.map((line) => line.replaceAll(/\p{Cc}/gu, ' ')).join('\n')
}

function manifestFacts(
  { profile, files, problems, templates }: ManifestFacts,
  translate: Translate,
): readonly (readonly [string, string, readonly string[]])[] {
  const say = (key: string): string => translate(`exchange.verify.manifest.${key}`)
  return [
    [say('profile'), profile, []],
    [
      say('files'),
      String(files),
      problems.map(({ kind, name }) => translate(`exchange.verify.manifest.list.${kind}`, { name })),
    ],
    [
      say('templates'),
      String(templates.length),
      templates.map((one) => {
        const parts = listedTemplateParts(translate, one, (time) => time)
        return [`${one.title} (${one.languages.join(', ')})`, ...parts].join(' · ')
      }),
    ],
    ['', say('note'), []],
  ]
}

/** For programs; `docs/command-line.md` says what each part means. */
function verificationData(file: string, verification: Verification, translate: Translate) {
  const { format, state, problem, seal, language, today, manifest } = verification
  return {
    file,
    format,
    state,
    problem,
    language,
    manifest:
      manifest === null
        ? null
        : {
            ...manifest,
            templates: manifest.templates.map((one) => ({
              ...one,
              seal: one.seal === null ? null : { ...one.seal, fingerprint: fingerprint(one.seal.reviewer.key) },
            })),
          },
    seal: seal === null ? null : { ...seal, fingerprint: fingerprint(seal.reviewer.key) },
    today:
      today === null
        ? null
        : {
            policyVersion: today.policyVersion,
            verdict: today.verdict.state,
            findings: today.findings.map((finding) => ({
              rule: finding.rule,
              clause: finding.clause,
              severity: finding.severity,
              place: finding.place,
              message: findingSentence(translate, finding),
              text: finding.text,
            })),
          },
  }
}
