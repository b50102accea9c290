import type { ClauseId, RuleId } from '../policy/ids.ts'
import type { Span } from './text.ts'

/** What `read-html` can take out or map, one word per thing; each has texts at `editor.removals.<kind>`. */
export const removalKinds = [
  'colour',
  'background',
  'font',
  'line-height',
  'font-size',
  'alignment',
  'margin',
  'line-breaks',
  'heading',
  'table',
  'emoji',
  'image-too-wide',
  'insecure-image',
  'remote-image',
  'tracking-pixel',
  'animated-image',
  'unsafe-link',
  'script',
  'form',
  'media',
  'rule-line',
  'style-sheet',
  'other-formatting',
] as const
export type RemovalKind = (typeof removalKinds)[number]

/** One thing that reading took out of a message or mapped to something permitted. */
export interface Removal {
  readonly kind: RemovalKind
  /** The rule that a person would have broken by sending it; `null` when nothing but our format forbids it. */
  readonly rule: RuleId | null
  readonly clause: ClauseId | null
  /** The text it stood on, in the `MessageText` of the document read; `null` when nothing of it remains. */
  readonly span: Span | null
  /** As written in the source, shortened: `color: #0000aa`. */
  readonly source: string
}
