/**
 * A schema attribute's `validate` from a predicate. ProseMirror calls it with whatever a document, a paste or a
 * `data-pm-slice` brought.
 * @throws RangeError, as ProseMirror's own checks do.
 */
export function attributeValidator(name: string, isValid: (value: unknown) => boolean): (value: unknown) => void {
  return (value) => {
    if (!isValid(value)) throw new RangeError(`Invalid value for attribute ${name}`)
  }
}
