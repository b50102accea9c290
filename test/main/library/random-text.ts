import { randomBytes, randomInt } from 'node:crypto'

/** Text of a random length, up to a few database pages. */
export function randomText(): string {
  return randomBytes(1 + randomInt(6000)).toString('base64')
}
