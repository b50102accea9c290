import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ruleTitle } from '../../shared/policy/sentence.ts'
import { useApp, type PolicyPlace } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'

interface ExplainLinkProps {
  readonly clause: PolicyPlace['clause']
  readonly rule: NonNullable<PolicyPlace['rule']>
}

/** Opens the page of a clause at the rule, with its examples. */
export function ExplainLink({ clause, rule }: ExplainLinkProps): ReactNode {
  const translate = useTranslate()
  const explain = useApp((state) => state.explain)
  return (
    <Button
      className="text-link"
      aria-label={translate('help.policy.explainRule', { title: ruleTitle(translate, rule) })}
      onPress={() => explain({ clause, rule })}
    >
      {translate('help.policy.explain')}
    </Button>
  )
}
