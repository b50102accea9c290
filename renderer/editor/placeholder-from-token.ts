import { isPlaceholderToken } from '../../shared/message/attributes.ts'
import { findPlaceholders } from '../../shared/message/dialects.ts'

/**
 * The name that a typed `{{…}}` stands for: canonical when any dialect knows it (`{{order id}}` is `order_number`), else
 * as written. `null` when it cannot be a placeholder.
 */
export function placeholderFromToken(token: string): string | null {
  const found = findPlaceholders(token).find((it) => it.start === 0 && it.end === token.length)
  return found !== undefined && isPlaceholderToken(found.name) ? found.name : null
}
