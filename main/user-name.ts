import { userInfo } from 'node:os'
import { longestAuthorName } from '../shared/template/version.ts'

/** What the system calls the person, to be changed in the settings; empty where it knows nobody. */
export function systemUserName(): string {
  try {
    return userInfo().username.slice(0, longestAuthorName)
  } catch {
    // A container may run under a number that has no name.
    return ''
  }
}
