/**
 * What the language checks know and cost: whether they tell the language of a paragraph, find misspelt words and leave
 * right ones alone, what each dictionary takes to load, and what all that does to a keystroke. `--markdown` prints tables
 * for `docs/languages.md`; `--only=detection,spelling,loading,typing` leaves the other parts out.
 */
import { measureDetection } from './detection.ts'
import { measureLoading } from './loading.ts'
import { measureSpelling } from './spelling.ts'
import { measureTyping } from './typing.ts'

const chosen = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const isChosen = (part: string): boolean => chosen === undefined || chosen.includes(part)

if (isChosen('detection')) measureDetection()
if (isChosen('spelling')) await measureSpelling()
if (isChosen('loading')) measureLoading()
if (isChosen('typing')) await measureTyping()
