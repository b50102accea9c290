/**
 * A token in double braces for a variable of a program, so that it is read as any dialect's placeholder: `$order->get_number()`,
 * `@order['number']` and `order.getNumber()` all end as `{{ order.number }}`.
 */
export function codePath(path: string): string {
  const words = (path.match(/\w+/gu) ?? []).map((word, index) =>
    index === 0 ? word : word.replace(/^get(?=[A-Z])|^get_(?=\w)/u, ''),
  )
  return words.length === 0 ? '' : `{{ ${words.join('.')} }}`
}

/** Whether a text of a program is for people to read, and no key (`mail.order.title`, `order_title`). */
export function isProse(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^[\w.:/-]*[._:/][\w.:/-]*$/u.test(text.trim())
}
