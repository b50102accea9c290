import type { ReactNode } from 'react'
import type { Finding } from '../../shared/policy/finding.ts'
import { useTranslate } from '../ui/translate.tsx'

interface FindingPlaceProps {
  readonly finding: Pick<Finding, 'place'>
}

/** A mark for what stands elsewhere than in the message. */
export function FindingPlace({ finding: { place } }: FindingPlaceProps): ReactNode {
  const translate = useTranslate()
  return place === 'message' ? null : (
    <span className="policy-finding-where"> · {translate(`policy.places.${place}`)}</span>
  )
}
