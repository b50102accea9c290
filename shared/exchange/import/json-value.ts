/** Readers of JSON that others wrote: what is not there, or is something else, is nothing. */

export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property of an object itself, none that it inherits. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A property that is a text; empty where it is none. */
export function textAt(value: unknown, name: string): string {
  const text = propertyOf(value, name)
  return typeof text === 'string' ? text : ''
}

/** A property that is a list; empty where it is none. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const list = propertyOf(value, name)
  return Array.isArray(list) ? list : []
}

/**
 * The entries of a list as an API or an export gives it: the list itself, the list under one of these names, or one entry
 * by itself or under a name.
 */
export function entriesIn(value: unknown, ...names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value
  for (const name of names) {
    const inside = propertyOf(value, name)
    if (Array.isArray(inside)) return inside
    if (isObject(inside)) return [inside]
  }
  return [value]
}
