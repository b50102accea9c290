import type { Translate } from '../i18n/translator.ts'
import { exceptionLabel, ruleTitle } from '../policy/sentence.ts'
import type { SetAside } from './approval.ts'
import { sealFileEnding } from './seal-file.ts'
import type { ListedTemplate, Verification } from './verification.ts'

/** What a file is, in one or two sentences. */
export function verificationSentence(translate: Translate, file: Verification): string {
  const { fileName, format, state, problem, today, manifest } = file
  if (problem !== null) return translate(`exchange.verify.problems.${problem}`)
  if (manifest !== null) {
    return state === 'draft'
      ? translate('exchange.verify.states.manifestDraft')
      : translate('exchange.verify.states.manifest', { count: manifest.files })
  }
  switch (state) {
    case 'genuine': {
      if (format === 'seal') return translate('exchange.verify.states.sealAlone')
      const count = today?.findings.length ?? 0
      return count === 0
        ? translate('exchange.verify.states.good')
        : translate('exchange.verify.states.fails', { count })
    }
    case 'draft':
      return translate('exchange.verify.states.draft')
    case 'unsealed':
    case 'changed':
    case 'unreadable':
      return format === 'json'
        ? translate('exchange.verify.states.unsealed')
        : translate('exchange.verify.states.noSealBeside', { sealName: `${fileName}${sealFileEnding}` })
  }
}

/** Who vouches for a template that a manifest names, and how its files have to do with what was approved; in sentences' parts. */
export function listedTemplateParts(
  translate: Translate,
  { seal, problem, files, sealedFiles, wrongFiles }: ListedTemplate,
  timeOf: (time: string) => string,
): readonly string[] {
  if (seal === null) return [translate(`exchange.verify.manifest.${problem ?? 'draft'}`)]
  const { reviewer, approvedAt, signer, knownAs, policyVersion, checkerVersion } = seal
  const relation = wrongFiles > 0 ? 'wrong' : sealedFiles === files ? 'sealed' : sealedFiles === 0 ? 'made' : 'partly'
  return [
    translate('exchange.verify.facts.approvedBy', { time: timeOf(approvedAt), name: reviewer.name }),
    translate('exchange.verify.manifest.key', {
      key: translate(`exchange.verify.facts.${signer}`, { name: knownAs ?? '' }),
    }),
    translate('exchange.verify.facts.judgedBy', { policyVersion, checkerVersion }),
    ...(files === 0
      ? []
      : [
          translate(`exchange.verify.manifest.${relation}`, {
            count: files,
            sealed: sealedFiles,
            wrong: wrongFiles,
          }),
        ]),
  ]
}

/** What somebody set aside, and why. */
export function setAsideSentence(translate: Translate, { rule, clause, text, reason }: SetAside): string {
  const name = clause === 'P' ? translate('exchange.verify.ownClause') : translate('exchange.verify.clause', { clause })
  const title = ruleTitle(translate, rule)
  if (reason === null) {
    return text === ''
      ? translate('exchange.verify.setAside.confirmedWhole', { clause: name, title })
      : translate('exchange.verify.setAside.confirmed', { clause: name, text })
  }
  const why = exceptionLabel(translate, reason)
  return text === ''
    ? translate('exchange.verify.setAside.exceptedWhole', { clause: name, title, reason: why })
    : translate('exchange.verify.setAside.excepted', { clause: name, text, reason: why })
}
