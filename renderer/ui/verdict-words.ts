import type { Translate } from '../../shared/i18n/translator.ts'
import type { Verdict } from '../../shared/policy/finding.ts'

/** A verdict in full: "3 to mend, 1 to confirm" or "Compliant". */
export function verdictWords(translate: Translate, { violations, confirms }: Verdict): string {
  const mend = translate('policy.verdict.toMend', { count: violations })
  const confirm = translate('policy.verdict.toConfirm', { count: confirms })
  if (violations > 0 && confirms > 0) return translate('policy.verdict.both', { mend, confirm })
  if (violations > 0) return mend
  return confirms > 0 ? confirm : translate('policy.verdict.ready')
}
