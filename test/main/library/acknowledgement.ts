import { createHash } from 'node:crypto'
import { z } from 'zod'

/** An edit that the library has said is on disk. Short enough that a pipe takes a line of it whole or not at all. */
export interface Acknowledgement {
  readonly id: string
  readonly revision: number
  readonly textHash: string
}

const acknowledgement: z.ZodType<Acknowledgement> = z.object({
  id: z.string(),
  revision: z.int(),
  textHash: z.string(),
})

export function readAcknowledgement(line: string): Acknowledgement {
  return acknowledgement.parse(JSON.parse(line))
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
