import { z } from 'zod'
import { placeholderNames } from '../../message/placeholders.ts'
import { maximumLengthLimit } from '../../template/read-template.ts'
import { profileFormats } from './profile.ts'

export const longestProfileName = 80
export const longestToken = 120
/** Own profiles, beside those that come with the app. */
export const mostProfiles = 200

const id = z.string().min(1).max(80)
const name = z.string().trim().min(1).max(longestProfileName)
/** One line that holds something. A line's end or another control would break what it is written into. */
const token = z
  .string()
  .max(longestToken)
  .regex(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, 'not a token')

const tokens = z.partialRecord(z.enum(placeholderNames), token)

const dialectReader = z.object({
  id,
  name,
  tokens,
  missing: z.enum(['refused', 'blank', 'dash', 'unknown']),
})

const profileReader = z.object({
  id,
  name,
  format: z.enum(profileFormats),
  dialect: id,
  text: z.enum(['html', 'plain']),
  characterLimit: z.int().min(1).max(maximumLengthLimit).nullable(),
  links: z.enum(['allowed', 'refused']),
  localeForm: z.enum(['hyphen', 'underscore', 'language']),
})

/** A profile with the dialect that it is written in: what a person edits as one. */
export const entryReader = z.object({ profile: profileReader, dialect: dialectReader })
