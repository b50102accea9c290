/**
 * Gives names to the things of one list, no two alike: a name that is taken gets the first number, from 2, that makes it free.
 * Among thousands of one name the numbers are not tried from the first again.
 * @param numbered a name with its number
 */
export function freeNames(numbered: (name: string, number: number) => string): (name: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (name) => {
    let number = last.get(name) ?? 1
    let free = number === 1 ? name : numbered(name, number)
    while (taken.has(free)) {
      number += 1
      free = numbered(name, number)
    }
    taken.add(free)
    last.set(name, number)
    return free
  }
}
